import type { Span } from '../../model/span.ts';
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
 * Whose a bare name is; a rank (« Mohammed VI ») makes it a whole name. The one person of the text who bears it; of several, the one who is named in
 * full before it in the same part of the text, when no other is; else nobody.
 */
export function attach(
  found: Found,
  parts: readonly Span[],
  bearers: Bearers,
): Attached | undefined {
  const { surname, generation } = parsePerson(found.name);
  if (generation !== '') return undefined;
  const near = (bearers.bySurname.get(skeleton(surname.join(''))) ?? []).flatMap((bearer) => {
    const { weight } = compareSurnames(surname, bearer.surname);
    return weight >= MERGE ? [bearer] : [];
  });
  if (near.length > 0) return oneOf(found, parts, near, SURNAME);
  return oneOf(found, parts, bearers.byGiven.get(surname.join(' ')) ?? [], GIVEN);
}

const SURNAME: Verdict = {
  weight: 0.95,
  rule: 'surname',
  why: 'nom de famille d’une personne que le texte nomme en entier',
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

function oneOf(
  found: Found,
  parts: readonly Span[],
  near: readonly Bearer[],
  verdict: Verdict,
): Attached | undefined {
  const roots = new Set(near.map(({ root }) => root));
  const [only] = roots;
  if (roots.size === 1 && only !== undefined) return { root: only, verdict };
  const part = parts.find(({ start, end }) => start <= found.start && found.end <= end);
  if (!part) return undefined;
  const before = near.filter(({ spans }) =>
    spans.some(({ start }) => part.start <= start && start < found.start),
  );
  const [named, other] = new Set(before.map(({ root }) => root));
  return named !== undefined && other === undefined ? { root: named, verdict: NEAREST } : undefined;
}
