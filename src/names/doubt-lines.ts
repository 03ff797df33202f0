import type { EntityKind } from '../model/entity.ts';
import type { EntityLink, EntityRef } from './link.ts';

const FILES: Readonly<Record<EntityKind, string>> = {
  person: 'persons.yaml',
  organisation: 'organisations.yaml',
  place: 'places.yaml',
  other: 'others.yaml',
};

/**
 * A doubtful pair as an editor can settle it: one comment line that says what is asked, then an entry
 * of `content/authority/` that joins the two, ready to paste. To keep them apart, one puts the id
 * under `never` instead, which the last line shows.
 */
export function doubtLines({ from, to, weight, rule, why }: EntityLink): string {
  const head = `# ${weight.toFixed(2)} ${rule}: « ${from.name} » (${from.kind}) = « ${to.name} » (${to.kind})? ${why}`;
  const place = to.known
    ? `# content/authority/${FILES[to.kind]}, in the entry « ${to.id} »:`
    : `# content/authority/${FILES[to.kind]}:`;
  return [
    head,
    place,
    ...(to.known ? joinLines(from) : entryLines(from, to)),
    `  # never: [${from.id}]   # instead, if they are two`,
  ].join('\n');
}

const joinLines = (from: EntityRef): string[] => [
  `  variants: [${quoted(from.name)}]`,
  `  merged-from: [${from.id}]`,
];

const entryLines = (from: EntityRef, to: EntityRef): string[] => [
  `- id: ${to.id}`,
  `  name: ${quoted(to.name)}`,
  ...joinLines(from),
  '  because: « à dire par l’éditeur »',
];

/** A name as a YAML text that needs no second thought. */
const quoted = (name: string): string => JSON.stringify(name);
