import { remembering } from '../text/remember.ts';
import {
  DOUBLE_GIVEN,
  GENERATIONS,
  HONORIFICS,
  PARTICLES,
  SURE_PARTICLES,
} from './data/person-words.ts';
import { isNumber, nameWords, wordGroups } from './words.ts';

/** The parts of a person's name, folded. */
export interface PersonName {
  /** Given names in order, hyphens and initials cut: `["jean", "luc"]`. Empty for a bare surname. */
  readonly given: readonly string[];
  /** True when the first two given names are tied by a hyphen: `Jean-Luc`, `J.-L.` */
  readonly compoundGiven: boolean;
  /** Words of the surname without particles: `["pen"]`, `["kosciusko", "morizet"]`. */
  readonly surname: readonly string[];
  readonly particles: readonly string[];
  /** `fils` for « Jr », `pere` for « Sr », a numeral (`xvi`), or nothing. */
  readonly generation: string;
}

/**
 * Cuts a person's name: titles away, marks of generation apart, the surname from the first particle
 * on (all of `Le Drian`), else the last word with what its hyphens tie to it.
 */
export const parsePerson = remembering((name: string): PersonName => {
  const groups = withoutTitles(wordGroups(name));
  const { kept, generation } = withoutGeneration(groups, LONE_NUMERAL.test(name));
  const at = surnameStart(kept);
  const surnameWords = kept.slice(at).flat();
  const surname = surnameWords.filter((word) => !PARTICLES.has(word));
  return {
    given: kept.slice(0, at).flat(),
    compoundGiven: at > 0 && (kept[0]?.length ?? 0) > 1,
    surname: surname.length > 0 ? surname : surnameWords,
    particles: surname.length > 0 ? surnameWords.filter((word) => PARTICLES.has(word)) : [],
    generation,
  };
});

/** The surname as the name writes it, particles included: `Marine Le Pen` → `Le Pen`; empty for a bare name. */
export function surnameText(name: string): string {
  const raw = name.split(/[\s\u00a0\u202f]+/).filter((word) => nameWords(word).length > 0);
  const groups = raw.map(nameWords);
  const titles = groups.length - withoutTitles(groups).length;
  const { kept } = withoutGeneration(groups.slice(titles), LONE_NUMERAL.test(name));
  const at = surnameStart(kept);
  return at === 0 ? '' : raw.slice(titles + at, titles + kept.length).join(' ');
}

function withoutTitles(groups: readonly (readonly string[])[]): (readonly string[])[] {
  let from = 0;
  while (from < groups.length - 1 && HONORIFICS.has((groups[from] ?? []).join('-'))) from += 1;
  return groups.slice(from);
}

// `Mohammed V`, `Charles X`; not `E. V.`
const LONE_NUMERAL = /[^\s.]\s[IVX]$/;

function withoutGeneration(
  groups: readonly (readonly string[])[],
  loneNumeral: boolean,
): { kept: (readonly string[])[]; generation: string } {
  const words = groups.length > 1 ? (groups.at(-1) ?? []) : [];
  const last = words.length === 1 ? (words[0] ?? '') : '';
  const rank = isNumber(last) || last === 'ier' || loneNumeral ? last : '';
  const generation = GENERATIONS.get(last) ?? rank;
  return { kept: generation === '' ? [...groups] : groups.slice(0, -1), generation };
}

/** Index of the group where the surname begins. */
function surnameStart(groups: readonly (readonly string[])[]): number {
  if (groups.length < 2 || SURE_PARTICLES.has(groups[0]?.[0] ?? '')) return 0;
  const particle = groups.findIndex(
    (group, at) => at > 0 && PARTICLES.has(group[0] ?? '') && group[0] !== 'st',
  );
  if (particle !== -1) return particle;
  const firstTwo = groups.slice(0, 2).flat().join(' ');
  return groups.length === 2 && DOUBLE_GIVEN.has(firstTwo) ? groups.length : groups.length - 1;
}
