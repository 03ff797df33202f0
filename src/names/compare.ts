import type { EntityKind } from '../model/entity.ts';
import { comparePersons } from './persons.ts';
import { compareOrganisations, compareOthers, comparePlaces } from './things.ts';
import type { Verdict } from './verdict.ts';
import { nameWords } from './words.ts';

/** A name and what it is thought to name. */
export interface KindedName {
  readonly kind: EntityKind;
  readonly name: string;
}

const COMPARE = {
  person: comparePersons,
  organisation: compareOrganisations,
  place: comparePlaces,
  other: compareOthers,
} satisfies Record<EntityKind, (a: string, b: string) => Verdict>;

/**
 * How sure two names, taken alone, name the same thing: a weight, the rule that decided, and why.
 * Symmetric. Weights from `MERGE` on are taken for one, those from `DOUBT` on are put to an editor.
 */
export function compareNames(a: KindedName, b: KindedName): Verdict {
  if (a.kind === b.kind) return COMPARE[a.kind](a.name, b.name);
  if (nameWords(a.name).join(' ') !== nameWords(b.name).join(' ')) {
    return { weight: 0, rule: 'kind-differs', why: 'choses de natures différentes' };
  }
  return {
    weight: 0.5,
    rule: 'same-name-other-kind',
    why: 'même nom pour des choses de natures différentes',
  };
}
