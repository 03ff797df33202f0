import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/clean/clean.ts';
import { type LabelledPage, readPage, type Score, scoreKept } from '../../tests/clean/labelled.ts';
import type { Figure } from './figure.ts';

const PAGES = 'tests/clean/pages';
const TARGET = 95;

/**
 * How well the article is told from its page: on the labelled pages, those that rules were written
 * with and those that were held out; with a corpus of clean articles, how much of them is lost.
 * @param corpus folder of `*.txt` articles below which everything is article, or null
 */
export async function evaluate(corpus: string | null): Promise<readonly Figure[]> {
  const figures = ['developed', 'held-out'].map((set) => {
    const scores = pagesOf(set).map(scorePage);
    const value = (100 * scores.reduce((sum, { f1 }) => sum + f1, 0)) / scores.length;
    return {
      area: 'clean',
      name: `F1 of words kept, ${set} pages`,
      value,
      unit: '%' as const,
      target: TARGET,
      n: scores.length,
    };
  });
  return corpus === null ? figures : [...figures, lostParagraphs(corpus)];
}

function pagesOf(set: string): LabelledPage[] {
  const folder = join(PAGES, set);
  return readdirSync(folder)
    .sort()
    .map((name) => readPage(readFileSync(join(folder, name), 'utf8')));
}

function scorePage({ text, kept }: LabelledPage): Score {
  return scoreKept(text, kept, clean(text, {}, {}).blocks);
}

/** A shorter line of the corpus may be a label, a link of a share bar, a row of results. */
const PARAGRAPH_WORDS = 8;

/** Share of the corpus' paragraphs that cleaning took out of an article, in part or whole. */
function lostParagraphs(corpus: string): Figure {
  let total = 0;
  let lost = 0;
  for (const file of textsBelow(corpus)) {
    const text = readFileSync(file, 'utf8');
    const { removed } = clean(text, {}, { file });
    for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
      if (line[0].trim().split(/\s+/).length < PARAGRAPH_WORDS) continue;
      total += 1;
      const end = line.index + line[0].length;
      if (removed.some((one) => one.start < end && one.end > line.index)) lost += 1;
    }
  }
  const value = total === 0 ? 0 : (100 * lost) / total;
  const name = 'paragraphs of clean articles lost';
  return {
    area: 'clean',
    name,
    value,
    unit: '%',
    target: 0,
    n: total,
    better: 'lower',
  };
}

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !/urls|LICENSE/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
