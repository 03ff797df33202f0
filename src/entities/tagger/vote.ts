import type { Decoder } from './decoder.ts';
import { beginLabel, insideLabel, LABELS, TYPES } from './labels.ts';
import type { Page } from './page.ts';
import { stretches, write } from './repairs.ts';
import { foldedAt, keyOf, settleSurnames } from './surnames.ts';
import { isNameShape, WORD_SHAPE } from './words.ts';

/** How far « no name » may lead for a word that bears a name elsewhere in the text; in units of the model's scores. */
const RECALL = 1;

/** Weight of the type that the whole sentence made best, beside what the words alone say (1). */
const DECODED = 1;

const PERSON = 0;
interface Found {
  readonly from: number;
  readonly to: number;
  type: number;
  readonly key: number;
}

/**
 * What one occurrence of a name shows holds for the others in the same text: one string has one kind
 * (the kind that all occurrences together make likeliest), a word that ends a person's full name
 * is that person when it stands alone, and a name seen once is looked for again.
 */
export function settleByVote(page: Page, decoder: Decoder): void {
  const found = collect(page, decoder);
  const kinds = new Map<number, Float64Array>();
  for (const name of found) {
    const shares = likelihoods(decoder, name.from, name.to);
    shares[name.type] = (shares[name.type] as number) + DECODED;
    tally(kinds, name.key, shares);
  }
  for (const name of found) name.type = best(kinds.get(name.key), name.type);
  for (const name of found) write(decoder, name);
  recall(page, decoder, settleSurnames(page, decoder));
}

function collect(page: Page, decoder: Decoder): Found[] {
  return stretches(page, decoder).map((name) => ({
    ...name,
    key: keyOf(page, name.from, name.to),
  }));
}

/** How likely each type is for the tokens `from..to`, by their own scores. */
function likelihoods(decoder: Decoder, from: number, to: number): Float64Array {
  const scores = new Float64Array(TYPES.length);
  for (let type = 0; type < TYPES.length; type += 1) {
    for (let at = from; at < to; at += 1) {
      const label = at === from ? beginLabel(type) : insideLabel(type);
      scores[type] = (scores[type] as number) + (decoder.emissions[at * LABELS + label] as number);
    }
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let type = 0; type < TYPES.length; type += 1) {
    scores[type] = Math.exp((scores[type] as number) - top);
    sum += scores[type] as number;
  }
  return scores.map((score) => score / sum);
}

function tally(kinds: Map<number, Float64Array>, key: number, shares: Float64Array): void {
  const sum = kinds.get(key);
  if (sum === undefined) kinds.set(key, shares);
  else
    shares.forEach((share, type) => {
      sum[type] = (sum[type] as number) + share;
    });
}

function best(sum: Float64Array | undefined, otherwise: number): number {
  if (sum === undefined) return otherwise;
  let type = otherwise;
  for (let other = 0; other < sum.length; other += 1) {
    if ((sum[other] as number) > (sum[type] as number)) type = other;
  }
  return type;
}

/** One-word names that the model passed over, where it did so narrowly. */
function recall(page: Page, decoder: Decoder, surnames: ReadonlySet<number>): void {
  const names = new Map<number, number>();
  for (const surname of surnames) names.set(surname, PERSON);
  for (const { from, to, type } of stretches(page, decoder)) {
    if (to - from === 1) names.set(foldedAt(page, from), type);
  }
  for (let at = 0; at < page.tokens.count; at += 1) {
    if (decoder.labels[at] !== 0) continue;
    if (!isNameShape(page.words.get(page.tokens.word[at] as number, WORD_SHAPE))) continue;
    const type = names.get(foldedAt(page, at));
    if (type === undefined) continue;
    const base = at * LABELS;
    const lead =
      (decoder.emissions[base] as number) - (decoder.emissions[base + beginLabel(type)] as number);
    if (lead < RECALL) decoder.labels[at] = beginLabel(type);
  }
}
