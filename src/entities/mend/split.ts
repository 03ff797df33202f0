import type { EntityKind } from '../../model/entity.ts';
import { surnameText } from '../../names/person-name.ts';
import { knownCountry } from '../../names/same-things.ts';
import { nameWords } from '../../names/words.ts';
import type { TaggedName } from '../tagger/tagger.ts';

/** What the text calls by a name elsewhere, where this name stands alone: words joined by spaces → kind. */
type Elsewhere = ReadonlyMap<string, EntityKind>;

const keyOf = (words: string): string => nameWords(words).join(' ');

// ` `, `-`, `©`, `/`: what ties two names that the tagger took for one
const TIES = /[\s\u00a0]+|\s*[©/]\s*|[-–]/gu;

/**
 * Cuts a name that is two names run together, when the text itself names both elsewhere: « Etats-Unis
 * Sergueï Kislyak », « Trump© Joshua Roberts », « Poutine-Trump » between two persons whom it names in full.
 */
export function splitNames(text: string, names: readonly TaggedName[]): TaggedName[] {
  const elsewhere = elsewhereIn(text, names);
  return names.flatMap((name) => splitOne(text, name, elsewhere));
}

/** Words of a person's name; more are a row of names, whose last word is nobody's surname. */
const LONGEST = 5;

function elsewhereIn(text: string, names: readonly TaggedName[]): Elsewhere {
  const found = new Map<string, EntityKind>();
  for (const name of names) found.set(keyOf(text.slice(name.start, name.end)), name.kind);
  for (const name of names) {
    const words = text.slice(name.start, name.end);
    const isOne = name.kind === 'person' && nameWords(words).length <= LONGEST;
    const surname = isOne ? surnameText(words) : '';
    if (surname !== '') found.set(keyOf(surname), 'person');
  }
  return found;
}

/** @param inRow the name is what follows a person in a row of names */
function splitOne(
  text: string,
  name: TaggedName,
  elsewhere: Elsewhere,
  inRow = false,
): TaggedName[] {
  const words = text.slice(name.start, name.end);
  for (const { 0: tie, index } of words.matchAll(TIES)) {
    const left = pieceOf(words.slice(0, index), elsewhere);
    const right = pieceOf(words.slice(index + tie.length), elsewhere);
    const row = (inRow && isFullName(left)) || isRow(tie, left, right, elsewhere);
    if (!mayCut(tie, left, right) && !row) continue;
    const before = { ...name, end: name.start + index, kind: left.kind ?? 'person' };
    const after = { ...name, start: name.end - right.words.length, kind: right.kind ?? 'person' };
    // What is left of a row may be anything
    if (inRow && right.kind === undefined && !isRow(tie, left, right, elsewhere)) return [before];
    return [...splitOne(text, before, elsewhere), ...splitOne(text, after, elsewhere, row)];
  }
  return [name];
}

/**
 * A space joins the words of one name too (« FC Barcelone »): it is cut between a person of two words
 * and a name of another kind only. A hyphen is cut between two persons only.
 */
function mayCut(tie: string, left: Piece, right: Piece): boolean {
  if (tie.includes('©')) return true;
  if (left.kind === undefined || right.kind === undefined) return false;
  if (/^[-–]$/.test(tie)) return left.kind === 'person' && right.kind === 'person';
  return left.kind !== right.kind && (isFullName(left) || isFullName(right));
}

/** « Thierry Bolloré Jean-Dominique Senard Nissan », as tags stand in a row: two persons, and more, whom the text names in full. */
function isRow(tie: string, left: Piece, right: Piece, elsewhere: Elsewhere): boolean {
  if (!/^\s+$/.test(tie) || !isFullName(left)) return false;
  return [...right.words.matchAll(/[\s\u00a0]+|$/gu)].some(({ index }) => {
    const first = pieceOf(right.words.slice(0, index), elsewhere);
    return isFullName(first);
  });
}

interface Piece {
  readonly words: string;
  readonly kind: EntityKind | undefined;
}

const isFullName = ({ kind, words }: Piece): boolean =>
  kind === 'person' && nameWords(words).length > 1;

const pieceOf = (words: string, elsewhere: Elsewhere): Piece => ({
  words,
  kind: kindOf(words, elsewhere),
});

const kindOf = (words: string, elsewhere: Elsewhere): EntityKind | undefined =>
  elsewhere.get(keyOf(words)) ?? (knownCountry(words) === undefined ? undefined : 'place');
