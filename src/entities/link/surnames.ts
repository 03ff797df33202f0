import type { Span } from '../../model/span.ts';
import { genderOf } from '../../names/data/given-names.ts';
import { parsePerson } from '../../names/person-name.ts';
import { skeleton } from '../../names/sounds.ts';
import { compareSurnames } from '../../names/surnames.ts';
import { MERGE, type Verdict } from '../../names/verdict.ts';
import type { Found } from '../found.ts';
import type { TextForm } from './forms.ts';

/** A person whom the text names in full: the owner's key and every place where the full name stands. */
interface Bearer {
  readonly root: string;
  readonly surname: readonly string[];
  readonly given: string;
  readonly spans: readonly Span[];
}

/** Persons named in full, by the consonants of their surname and by given name. */
export interface Bearers {
  readonly bySurname: ReadonlyMap<string, readonly Bearer[]>;
  readonly byGiven: ReadonlyMap<string, readonly Bearer[]>;
}

/** What a bare name turned out to be. */
export interface Attached {
  readonly root: string;
  readonly verdict: Verdict;
}

/** @param rootOf the owner of a form */
export function bearersOf(forms: Iterable<TextForm>, rootOf: (key: string) => string): Bearers {
  const bySurname = new Map<string, Bearer[]>();
  const byGiven = new Map<string, Bearer[]>();
  for (const form of forms) {
    const { given, surname } = parsePerson(form.name);
    if (form.kind !== 'person' || given.length === 0) continue;
    const bearer = { root: rootOf(form.key), surname, given: given.join(' '), spans: form.found };
    for (const part of new Set([surname.join(''), surname[0] ?? '']))
      push(bySurname, skeleton(part), bearer);
    push(byGiven, bearer.given, bearer);
  }
  return { bySurname, byGiven };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/**
 * Whose a bare name is; a rank (« Mohammed VI ») makes it a whole name. A form of address leaves out
 * those of the other sex. Then the one person of the text who bears it; of several, the one who is
 * named in full before it in the same part of the text, when no other is; else nobody.
 */
export function attach(
  text: string,
  found: Found,
  parts: readonly Span[],
  bearers: Bearers,
): Attached | undefined {
  const { surname, generation } = parsePerson(found.name);
  if (generation !== '') return undefined;
  const same = (bearers.bySurname.get(skeleton(surname.join(''))) ?? []).filter(
    (bearer) => compareSurnames(surname, bearer.surname).weight >= MERGE,
  );
  if (same.length === 0) return onlyOne(bearers.byGiven.get(surname.join(' ')) ?? [], GIVEN);
  const near = ofSex(sexBefore(text, found.start), same);
  const left = near.length < same.length && rootsOf(same).size > 1;
  return onlyOne(near, left ? ADDRESSED : SURNAME) ?? nearest(found, parts, near);
}

const SURNAME: Verdict = {
  weight: 0.95,
  rule: 'surname',
  why: 'nom de famille d’une personne que le texte nomme en entier',
};
const ADDRESSED: Verdict = {
  weight: 0.93,
  rule: 'surname-address',
  why: 'seule personne de ce nom à qui convienne « M. » ou « Mme »',
};
const GIVEN: Verdict = {
  weight: 0.9,
  rule: 'given-name',
  why: 'prénom d’une seule des personnes que le texte nomme en entier',
};
const NEAREST: Verdict = {
  weight: 0.9,
  rule: 'surname-nearest',
  why: 'seule personne de ce nom nommée en entier dans ce passage',
};

// `Mme `, `M.`, `Monsieur `
const ADDRESS =
  /(?:^|[^\p{L}])(?:(m|mm|mr|monsieur)|mme|mmes|mlle|madame|mademoiselle)\.?[\s\u00a0]*$/iu;

function sexBefore(text: string, start: number): 'f' | 'm' | undefined {
  const address = ADDRESS.exec(text.slice(Math.max(0, start - 14), start));
  if (!address) return undefined;
  return address[1] === undefined ? 'f' : 'm';
}

const ofSex = (sex: 'f' | 'm' | undefined, bearers: readonly Bearer[]): readonly Bearer[] =>
  bearers.filter(({ given }) => sex === undefined || (genderOf(given) ?? sex) === sex);

const rootsOf = (bearers: readonly Bearer[]): ReadonlySet<string> =>
  new Set(bearers.map(({ root }) => root));

function onlyOne(near: readonly Bearer[], verdict: Verdict): Attached | undefined {
  const [only, other] = rootsOf(near);
  return only !== undefined && other === undefined ? { root: only, verdict } : undefined;
}

function nearest(
  found: Found,
  parts: readonly Span[],
  near: readonly Bearer[],
): Attached | undefined {
  const part = parts.find(({ start, end }) => start <= found.start && found.end <= end);
  if (!part || near.length === 0) return undefined;
  const isBefore = ({ start }: Span) => part.start <= start && start < found.start;
  return onlyOne(
    near.filter(({ spans }) => spans.some(isBefore)),
    NEAREST,
  );
}
