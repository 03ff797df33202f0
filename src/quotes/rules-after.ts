import { type Inversion, inversionAt } from './inversion.ts';
import { type Item, itemise } from './items.ts';
import { phraseAt } from './phrases.ts';
import { type Attribution, REACH, type Spot, spanOf } from './spot.ts';
import { together } from './together.ts';

/** « …, a déclaré X, … » between the marks of one passage. */
export function incise({ items, at, text }: Spot): Attribution | undefined {
  const item = items[at];
  if (item?.passage === undefined) return undefined;
  const inner = itemise(text, item.passage.inner, item.passage.nested, item.inside ?? []);
  for (let stop = 0; stop < inner.length; stop += 1) {
    if (!OPENS_INCISE.test(inner[stop]?.low ?? '')) continue;
    const found = inversionAt(inner, stop + 1);
    if (found && endsIncise(inner, found)) {
      return {
        rule: 'incise',
        items: inner,
        phrase: together(inner, found.phrase, found.group),
        cue: spanOf(inner, found.group),
      };
    }
  }
  return undefined;
}

const OPENS_INCISE = /^[,?!…–—]$/;

/** An incise is closed by a stop, or by the end of the passage; at once where its verb is none of speech. */
function endsIncise(items: readonly Item[], { phrase, known }: Inversion): boolean {
  for (let next = phrase.to; next < phrase.to + (known ? 14 : 2); next += 1) {
    const item = items[next];
    if (item === undefined || item.kind === 'stop') return item?.low !== '?';
  }
  return false;
}

/** « Q, a déclaré X »: straight behind the passage. */
export function verbAfter({ items, at }: Spot): Attribution | undefined {
  let next = at + 1;
  while (/^[,–—.?!…]+$/.test(items[next]?.low ?? '')) next += 1;
  return next > at + 3 ? undefined : inverted(items, next);
}

function inverted(items: readonly Item[], at: number): Attribution | undefined {
  const found = inversionAt(items, at);
  if (found === undefined) return undefined;
  const phrase = together(items, found.phrase, found.group);
  return { rule: 'verb-after', items, phrase, cue: spanOf(items, found.group) };
}

/** « le Q de la nation, a déclaré X »: an inverted verb further on in the sentence. */
export function verbLater({ items, at }: Spot): Attribution | undefined {
  for (let next = at + 2; next < Math.min(items.length, at + REACH); next += 1) {
    const before = items[next - 1];
    if (before?.low !== ',' && before?.kind !== 'passage') continue;
    const found = inverted(items, next);
    if (found && found.phrase?.kind !== 'other') return found;
  }
  return undefined;
}

/** « Q — X », « Q (X) »: the name stands as a signature. */
export function signature({ items, at, next }: Spot): Attribution | undefined {
  const own = signedAt(items, at + 1);
  if (own || next === undefined || items[at + 1] !== undefined) return own;
  return signedAt(next.items, 0);
}

function signedAt(items: readonly Item[], at: number): Attribution | undefined {
  const name = items[at + 1]?.mention;
  if (!/^[–—(]$/.test(items[at]?.low ?? '') || name?.kind !== 'person') return undefined;
  const end = items[at + 2];
  if (end !== undefined && end.kind !== 'stop') return undefined;
  const phrase = phraseAt(items, at + 1);
  return phrase && { rule: 'verb-after', items, phrase };
}

/** « Q. C'est ce qu'a annoncé X. », « Q. Tels sont les mots de X. »: the next sentence takes the words up. */
export function takenUp({ next }: Spot): Attribution | undefined {
  if (next === undefined) return undefined;
  const lows = next.items.slice(0, 4).map(({ low }) => low);
  const from = TAKING_UP.find((words) => words.every((word, at) => lows[at] === word))?.length;
  return from === undefined
    ? undefined
    : (inverted(next.items, from) ?? { rule: 'verb-after', items: next.items });
}

const TAKING_UP: readonly (readonly string[])[] = [
  ["c'", 'est', 'ce', "qu'"],
  ["c'", 'est', 'ce', 'que'],
  ["c'", 'est', 'en', 'ces'],
  ['ainsi', "s'"],
  ['tels', 'sont', 'les', 'mots'],
  ['tels', 'sont', 'les', 'propos'],
  ['tels', 'sont', 'les', 'termes'],
];
