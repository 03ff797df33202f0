import type { Archive, Entity } from '../../archive/model.ts';
import { articleAt, type SiteContext } from '../context.ts';

/** Who an entity is named with, and in how many articles. */
export interface Companion {
  readonly id: string;
  readonly together: number;
}

const MOST_COMPANIONS = 14;

/** An article that names more than this is a list, not a story: only its first names count. */
const MOST_NAMES = 60;

/** Of entities named in more articles than this, the newest are looked at. */
const MOST_ARTICLES = 500;

/** The entities most often named in the same articles. Bounded by `MOST_ARTICLES × MOST_NAMES`; counted once. */
export function companions(context: SiteContext, entity: Entity): readonly Companion[] {
  const known = counted.get(context.archive) ?? new Map<Entity, readonly Companion[]>();
  counted.set(context.archive, known);
  const made = known.get(entity) ?? count(context, entity);
  known.set(entity, made);
  return made;
}

const counted = new WeakMap<Archive, Map<Entity, readonly Companion[]>>();

function count(context: SiteContext, { id, appearances }: Entity): Companion[] {
  const counts = new Map<string, number>();
  for (const { article, mentions } of appearances.slice(-MOST_ARTICLES)) {
    if (mentions === 0) continue;
    for (const other of articleAt(context, article).entities.slice(0, MOST_NAMES))
      if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, together]) => ({ id: other, together }))
    .sort(
      (a, b) =>
        b.together - a.together ||
        mentionsOf(context, b) - mentionsOf(context, a) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_COMPANIONS);
}

const mentionsOf = ({ archive }: SiteContext, { id }: Companion): number =>
  archive.entityById.get(id)?.mentions ?? 0;
