import type { Span } from '../model/span.ts';
import { HONORIFICS } from '../names/data/person-words.ts';
import { nameWords } from '../names/words.ts';
import { byStart, type Found, nameAt, overlaps } from './found.ts';
import type { KnownMatch } from './known.ts';
import { isLoose } from './loose.ts';
import type { TaggedName } from './tagger/tagger.ts';
import type { Word } from './words.ts';

interface Sight {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Brings together what the tagger saw and what the authority knows. In order:
 * 1. the same span: the authority says whose it is and of what kind;
 * 2. the tagger's name holds known names, and nothing more than titles, small words and marks: the known names;
 * 3. the tagger's name holds a known name and other names (« Melania Trump »): the tagger's, somebody else;
 * 4. the known name is longer, or they overlap in part: the known name if it has two words or more, else the tagger's;
 * 5. the tagger saw nothing: the known name, unless a lone word leans on another name (see `loose.ts`).
 */
export function reconcile(
  sight: Sight,
  tagged: readonly TaggedName[],
  known: readonly KnownMatch[],
): Found[] {
  const groups = touching(tagged, known);
  return groups.flatMap((group) => settle(sight, group)).sort(byStart);
}

interface Group {
  readonly tagged: TaggedName[];
  readonly known: KnownMatch[];
  end: number;
}

/** Names of both lists that overlap, directly or through others. */
function touching(tagged: readonly TaggedName[], known: readonly KnownMatch[]): Group[] {
  const groups: Group[] = [];
  const all = [...tagged.map((name) => ({ name })), ...known.map((match) => ({ match }))];
  const spanOf = (item: (typeof all)[number]): Span => ('name' in item ? item.name : item.match);
  for (const item of all.sort((a, b) => byStart(spanOf(a), spanOf(b)))) {
    const { start, end } = spanOf(item);
    const last = groups.at(-1);
    const group = last && start < last.end ? last : { tagged: [], known: [], end };
    if (group !== last) groups.push(group);
    if ('name' in item) group.tagged.push(item.name);
    else group.known.push(item.match);
    group.end = Math.max(group.end, end);
  }
  return groups;
}

function settle(sight: Sight, { tagged, known }: Group): Found[] {
  const loser = (name: TaggedName) =>
    known.some((match) => overlaps(name, match) && beats(sight.text, match, name, known));
  const keptNames = tagged.filter((name) => !loser(name));
  const keptKnown = known.filter(
    (match) =>
      !keptNames.some((name) => overlaps(name, match)) &&
      (tagged.some((name) => overlaps(name, match)) || !isLoose(sight, match)),
  );
  return [
    ...keptNames.map((name) => ofTagger(sight.text, name)),
    ...keptKnown.map((match) => ofAuthority(match, tagged, known)),
  ];
}

/** True when the known name stands and the tagger's does not. */
function beats(
  text: string,
  match: KnownMatch,
  name: TaggedName,
  known: readonly KnownMatch[],
): boolean {
  if (match.start === name.start && match.end === name.end) return true;
  if (name.start <= match.start && match.end <= name.end)
    return holdsNothingElse(text, name, known);
  return match.words > 1 || (match.start <= name.start && name.end <= match.end);
}

/** True when a tagged name is made of known names, titles and small words only: « le général McMaster ». */
function holdsNothingElse(text: string, name: TaggedName, known: readonly KnownMatch[]): boolean {
  const inside = known
    .filter((match) => name.start <= match.start && match.end <= name.end)
    .sort(byStart);
  let at = name.start;
  let rest = '';
  for (const match of inside) {
    rest += ` ${text.slice(at, match.start)}`;
    at = match.end;
  }
  rest += ` ${text.slice(at, name.end)}`;
  return nameWords(rest).every((word) => HONORIFICS.has(word) || !isCapitalIn(rest, word));
}

/** True when a folded word stands in `text` with a capital, or is a number. */
function isCapitalIn(text: string, folded: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => nameWords(word).join('') === folded && /^[\p{Lu}\p{N}]/u.test(word));
}

const ofTagger = (text: string, name: TaggedName): Found => ({
  start: name.start,
  end: name.end,
  kind: name.kind,
  name: nameAt(text, name),
  rule: 'tagger',
});

function ofAuthority(
  match: KnownMatch,
  tagged: readonly TaggedName[],
  known: readonly KnownMatch[],
): Found {
  const whole = tagged.find((name) => name.start <= match.start && match.end <= name.end);
  const split = whole !== undefined && known.filter((other) => overlaps(other, whole)).length > 1;
  return {
    start: match.start,
    end: match.end,
    kind: match.entry.kind,
    name: match.form,
    known: match.entry.id,
    rule: split ? 'compound' : 'authority',
  };
}
