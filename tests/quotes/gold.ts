import { readFileSync } from 'node:fs';
import type { Naming } from '../../src/model/entity.ts';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';

/**
 * A passage between quotation marks as somebody who read the text judged it. `quote` with its speaker,
 * null where the text names nobody; `title`, `name`, `term` are no quotes; `doubtful` counts neither way.
 */
export interface GoldPassage extends Span {
  readonly file: string;
  readonly kind: 'quote' | 'title' | 'name' | 'term' | 'doubtful';
  readonly speaker?: string | null;
  /** Where the text names the speaker, nearest to the quote. */
  readonly speakerAt?: readonly [number, number];
}

export type GoldSet = 'development' | 'once-held-out' | 'held-out' | 'five';

/** One annotated set, by file. The texts themselves are not in the repository. */
export function readGold(set: GoldSet): Map<string, GoldPassage[]> {
  const found = new Map<string, GoldPassage[]>();
  const lines = readFileSync(new URL(`gold/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const passage = JSON.parse(line) as GoldPassage;
    found.set(passage.file, [...(found.get(passage.file) ?? []), passage]);
  }
  return found;
}

export interface Score {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  readonly speakersRight: number;
  readonly verdicts: readonly Verdict[];
}

export interface Verdict {
  readonly what: 'found' | 'missed' | 'wrong' | 'speaker';
  readonly span: Span;
  readonly expected?: string | null;
  readonly quote?: Quote;
}

/** Compares the quotes of one text with its annotated passages: exact spans, then speakers of those found. */
export function scoreText(
  gold: readonly GoldPassage[],
  quotes: readonly Quote[],
  naming: Naming,
): Score {
  const verdicts: Verdict[] = [];
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  const read = new Map(quotes.map((quote) => [key(quote), quote]));
  const doubtful = new Set(gold.filter(({ kind }) => kind === 'doubtful').map(key));
  const expected = gold.filter(({ kind }) => kind === 'quote');
  for (const passage of expected) {
    const quote = read.get(key(passage));
    const speaker = passage.speaker ?? null;
    if (quote === undefined) verdicts.push({ what: 'missed', span: passage, expected: speaker });
    else
      verdicts.push({
        what: rightSpeaker(passage, quote, naming) ? 'found' : 'speaker',
        span: passage,
        expected: speaker,
        quote,
      });
  }
  const wanted = new Set(expected.map(key));
  for (const quote of quotes) {
    if (!wanted.has(key(quote)) && !doubtful.has(key(quote)))
      verdicts.push({ what: 'wrong', span: quote, quote });
  }
  const count = (what: Verdict['what']): number =>
    verdicts.filter((verdict) => verdict.what === what).length;
  return {
    found: count('found') + count('speaker'),
    missed: count('missed'),
    wrong: count('wrong'),
    speakersRight: count('found'),
    verdicts,
  };
}

/** Right when the entity is named at the annotated place, or when nobody is where nobody should be. */
function rightSpeaker(passage: GoldPassage, quote: Quote, naming: Naming): boolean {
  if (passage.speakerAt === undefined) return quote.speaker === null;
  const [start, end] = passage.speakerAt;
  return naming.mentions.some(
    (mention) => mention.entity === quote.speaker && mention.start < end && start < mention.end,
  );
}

export const sumOf = (scores: readonly Score[]): Score => ({
  found: scores.reduce((sum, { found }) => sum + found, 0),
  missed: scores.reduce((sum, { missed }) => sum + missed, 0),
  wrong: scores.reduce((sum, { wrong }) => sum + wrong, 0),
  speakersRight: scores.reduce((sum, { speakersRight }) => sum + speakersRight, 0),
  verdicts: scores.flatMap(({ verdicts }) => verdicts),
});

/** Percentages of a score: exact spans, and speakers among the quotes found. */
export function ratesOf({ found, missed, wrong, speakersRight }: Score) {
  const precision = found / Math.max(1, found + wrong);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: 100 * f1,
    speakers: (100 * speakersRight) / Math.max(1, found),
  };
}
