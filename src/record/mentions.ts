import type { Mention } from '../model/entity.ts';

/** Mentions by the id of their entity, in the order of the text. */
export function mentionsByEntity(mentions: readonly Mention[]): ReadonlyMap<string, Mention[]> {
  const byEntity = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byEntity.get(mention.entity);
    if (known) known.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return byEntity;
}
