import { mix } from './hash.ts';
import { ADDRESSED, GRAMMATICAL, labelCover } from './known.ts';
import { isCapitalSeam, runningSums, type Stretch, stretchesOf } from './stretches.ts';
import { SHAPE, type Tokens } from './tokens.ts';

/** A feature's number is cut to so many bits. */
export const BITS = 20;
const MASK = (1 << BITS) - 1;

/** More numbers than a token or a stretch has features. */
export const MOST_FEATURES = 64;

/** What the features of a text are read from, made once a text. */
export interface Study {
  readonly tokens: Tokens;
  /** Hash of each word, `UNKNOWN` where it is none that training met often. */
  readonly word: Int32Array;
  readonly stretches: readonly Stretch[];
  readonly stretchOf: Int32Array;
  readonly labels: Uint8Array;
  readonly sums: Readonly<Record<Counted, Int32Array>>;
  /** Share, 0..4, of a stretch's content words that other sentences of the text use. */
  readonly shared: Uint8Array;
}

type Counted = 'grammatical' | 'capital' | 'label' | 'number' | 'seam' | 'addressed' | 'repeated';

/** A label or a heading is shorter than a sentence of the article. */
const SENTENCE_TOKENS = 13;

const UNKNOWN = 7;

/** Whether the model knows a word, and a label, by their hashes. */
export interface Knowledge {
  readonly word: (hash: number) => boolean;
  readonly label: (hash: number) => boolean;
}

export function study(tokens: Tokens, knows: Knowledge): Study {
  const { count, shape, word } = tokens;
  const stretches = stretchesOf(tokens);
  const stretchOf = new Int32Array(count);
  for (const [at, { from, to }] of stretches.entries()) stretchOf.fill(at, from, to);
  const labels = labelCover(tokens, knows.label);
  const used = sentencesUsing(tokens, stretches);
  const isContent = (at: number): boolean => isContentWord(tokens, at);
  const again = (at: number): boolean => {
    const own = isSentence(stretches[stretchOf[at] ?? 0]) ? 1 : 0;
    return isContent(at) && (used.get(word[at] ?? 0) ?? 0) > own;
  };
  const sums = {
    grammatical: runningSums(count, (at) => GRAMMATICAL.has(word[at] ?? 0)),
    capital: runningSums(
      count,
      (at) => shape[at] === SHAPE.capital || shape[at] === SHAPE.capitals,
    ),
    label: runningSums(count, (at) => (labels[at] ?? 0) > 0),
    number: runningSums(count, (at) => shape[at] === SHAPE.number),
    seam: runningSums(count, (at) => isCapitalSeam(tokens, at)),
    addressed: runningSums(count, (at) => ADDRESSED.has(word[at] ?? 0)),
    repeated: runningSums(count, again),
  };
  const contents = runningSums(count, isContent);
  const shared = Uint8Array.from(stretches, ({ from, to }) =>
    share(between(sums.repeated, from, to), between(contents, from, to)),
  );
  const known = word.map((hash) => (knows.word(hash) ? hash : UNKNOWN));
  return { tokens, word: known, stretches, stretchOf, labels, sums, shared };
}

const between = (sums: Int32Array, from: number, to: number): number =>
  (sums[to] ?? 0) - (sums[from] ?? 0);

/** 0 where there is nothing, 1..5 by fifths. */
const share = (part: number, whole: number): number =>
  whole <= 0 ? 0 : 1 + Math.min(4, Math.floor((5 * part) / whole));

const LEAST_LETTERS = 5;
const isContentWord = ({ shape, start, end }: Tokens, at: number): boolean =>
  (shape[at] === SHAPE.lower || shape[at] === SHAPE.capital) &&
  (end[at] ?? 0) - (start[at] ?? 0) >= LEAST_LETTERS;

const isSentence = (stretch: Stretch | undefined): boolean =>
  stretch?.stops === true && stretch.to - stretch.from >= SENTENCE_TOKENS;

/** In how many sentences each content word stands. */
function sentencesUsing(tokens: Tokens, stretches: readonly Stretch[]): Map<number, number> {
  const used = new Map<number, number>();
  for (const { from, to } of stretches.filter(isSentence)) {
    const own = new Set<number>();
    for (let at = from; at < to; at += 1) {
      if (isContentWord(tokens, at)) own.add(tokens.word[at] ?? 0);
    }
    for (const word of own) used.set(word, (used.get(word) ?? 0) + 1);
  }
  return used;
}

const log = (value: number): number => Math.min(9, Math.floor(1.5 * Math.log2(1 + value)));

/** Fills `out` with the numbers of what speaks for or against one stretch; returns how many. */
export function stretchFeatures(known: Study, index: number, out: Int32Array): number {
  const { tokens, word, stretches, sums } = known;
  const one = stretches[index] as Stretch;
  const before = stretches[index - 1];
  const after = stretches[index + 1];
  const size = one.to - one.from;
  const form = (stretch: Stretch | undefined): number =>
    stretch === undefined
      ? 0
      : 1 + log(stretch.to - stretch.from) * 4 + (stretch.stops ? 2 : 0) + (stretch.isLine ? 1 : 0);
  const part = (what: Counted): number => share(between(sums[what], one.from, one.to), size);
  const own = form(one);
  const last = one.to - 1 - (one.stops ? 1 : 0);
  const values = [
    own,
    mix(own, part('grammatical')),
    mix(own, part('capital')),
    mix(own, log(between(sums.seam, one.from, one.to))),
    mix(own, part('number')),
    mix(own, part('label')),
    mix(own, log(between(sums.addressed, one.from, one.to))),
    mix(own, known.shared[index] ?? 0),
    mix(form(before), own),
    mix(own, form(after)),
    mix(mix(form(before), form(after)), own),
    word[one.from] ?? 0,
    mix(word[one.from] ?? 0, word[one.from + 1] ?? 0),
    mix(word[last] ?? 0, own),
    mix(tokens.shape[one.from] ?? 0, mix(tokens.shape[last] ?? 0, own)),
    mix(
      before ? (known.shared[index - 1] ?? 0) : 9,
      mix(known.shared[index] ?? 0, after ? (known.shared[index + 1] ?? 0) : 9),
    ),
    mix(log(index), own),
    mix(log(stretches.length - index), own),
  ];
  for (let at = 0; at < values.length; at += 1) out[at] = mix(100 + at, values[at] ?? 0) & MASK;
  return values.length;
}

const NARROW = 6;
const WIDE = 25;

/** Fills `out` with the numbers of what speaks for or against one token; returns how many. */
export function tokenFeatures(known: Study, at: number, out: Int32Array): number {
  const { tokens, word, sums, labels } = known;
  const { count, shape, suffix, seam } = tokens;
  const w = (step: number): number => word[at + step] ?? 0;
  const s = (step: number): number => shape[at + step] ?? SHAPE.edge;
  const left = (what: Counted, width: number): number =>
    share(between(sums[what], Math.max(0, at - width), at), Math.min(at, width));
  const right = (what: Counted, width: number): number =>
    share(between(sums[what], at, Math.min(count, at + width)), Math.min(count - at, width));
  const sides = (what: Counted, width: number): number =>
    left(what, width) * 8 + right(what, width);
  const near = mix(mix(s(-1), s(0)), s(1));
  const [grammatical, label, repeated] = [
    sides('grammatical', WIDE),
    sides('label', WIDE),
    sides('repeated', WIDE),
  ];
  const values = [
    w(-3),
    w(-2),
    w(-1),
    w(0),
    w(1),
    w(2),
    w(3),
    mix(w(-1), w(0)),
    mix(w(0), w(1)),
    mix(w(-2), w(-1)),
    mix(w(1), w(2)),
    near,
    mix(mix(s(-2), s(-1)), s(0)),
    mix(mix(s(0), s(1)), s(2)),
    mix(mix(s(-2), near), s(2)),
    mix(seam[at] ?? 0, mix(s(-1), s(0))),
    suffix[at - 1] ?? 0,
    suffix[at] ?? 0,
    suffix[at + 1] ?? 0,
    sides('grammatical', NARROW),
    grammatical,
    sides('capital', NARROW),
    sides('label', NARROW),
    label,
    sides('seam', NARROW),
    sides('seam', WIDE),
    sides('number', NARROW),
    sides('addressed', WIDE),
    sides('repeated', NARROW),
    repeated,
    mix(left('grammatical', NARROW), s(0)),
    mix(right('grammatical', NARROW), s(0)),
    mix(grammatical, label),
    mix(grammatical, repeated),
    mix(labels[at] ?? 0, labels[at - 1] ?? 0),
    mix(labels[at] ?? 0, labels[at + 1] ?? 0),
    log(at),
    log(count - at),
  ];
  for (let index = 0; index < values.length; index += 1) {
    out[index] = mix(1 + index, values[index] ?? 0) & MASK;
  }
  return values.length;
}

/** What speaks for the article beginning (`into` 1) or ending (0) before a token. */
export function turnFeatures(
  { tokens, word }: Study,
  at: number,
  into: number,
  out: Int32Array,
): number {
  const { shape, seam } = tokens;
  const base = 200 + 20 * into;
  const near = mix(shape[at - 1] ?? 0, shape[at] ?? 0);
  const values = [
    seam[at] ?? 0,
    near,
    mix(near, seam[at] ?? 0),
    mix(mix(shape[at - 2] ?? 0, near), shape[at + 1] ?? 0),
    word[at - 1] ?? 0,
    word[at] ?? 0,
    mix(word[at - 2] ?? 0, word[at - 1] ?? 0),
    mix(word[at] ?? 0, word[at + 1] ?? 0),
  ];
  for (let index = 0; index < values.length; index += 1) {
    out[index] = mix(base + index, values[index] ?? 0) & MASK;
  }
  return values.length;
}
