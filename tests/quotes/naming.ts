import type { EntityKind, Mention, Naming } from '../../src/model/entity.ts';
import { locate } from '../../src/text/locate.ts';
import { slug } from '../../src/text/slug.ts';

/** One entity of a test: its kind and every form that the text uses, the first one its name. */
export type Named = readonly [kind: EntityKind, ...forms: string[]];

/** The naming that the tagger would give, written down: each form wherever it stands, longest first. */
export function namingOf(text: string, named: readonly Named[]): Naming {
  const forms = named
    .flatMap(([kind, ...all]) => all.map((form) => ({ kind, form, entity: slug(all[0] ?? '') })))
    .sort((a, b) => b.form.length - a.form.length);
  const mentions: Mention[] = [];
  for (const { kind, form, entity } of forms) {
    for (const span of locate(text, form)) {
      if (mentions.some((other) => span.start < other.end && other.start < span.end)) continue;
      mentions.push({ ...span, kind, entity, rule: 'test' });
    }
  }
  return {
    entities: named.map(([kind, name]) => ({
      id: slug(name ?? ''),
      kind,
      name: name ?? '',
      origin: 'text',
      merges: [],
    })),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}
