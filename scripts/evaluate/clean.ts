import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../src/clean/clean.ts';
import { type LabelledPage, readPage, type Score, scoreKept } from '../../tests/clean/labelled.ts';
import type { Figure } from './figure.ts';

const PAGES = 'tests/clean/pages';
const TARGET = 95;

/** Held out: nobody looked at the errors there. Half of the second set came without line breaks. */
const SETS = [
  { folder: 'developed', name: 'developed pages' },
  { folder: 'held-out', name: 'held-out pages' },
  { folder: 'second-developed', name: 'second developed pages' },
  { folder: 'second-held-out', name: 'second held-out pages' },
  { folder: 'third-developed', name: 'third developed pages' },
  { folder: 'third-held-out', name: 'third held-out pages' },
];

/**
 * How well the article is told from its page: on the labelled pages, those that rules were written
 * with and those that were held out; with a corpus of clean articles, how much of them is lost.
 * @param corpus folder of `*.txt` articles below which everything is article, or null
 */
export async function evaluate(corpus: string | null): Promise<readonly Figure[]> {
  const figures = SETS.flatMap(({ folder, name }) => [
    figureOf(name, pagesOf(folder)),
    figureOf(`${name}, no line breaks`, pagesOf(folder, withoutBreaks)),
    figureOf(`${name}, glued`, pagesOf(folder, glued)),
  ]);
  return corpus === null ? figures : [...figures, lostParagraphs(corpus)];
}

function figureOf(name: string, pages: readonly NamedPage[]): Figure {
  const cases = pages.map((page) => ({ name: page.name, value: 100 * scorePage(page).f1 }));
  const sum = cases.reduce((total, { value }) => total + value, 0);
  return {
    area: 'clean',
    name: `F1 of words kept, ${name}`,
    value: sum / pages.length,
    unit: '%',
    target: TARGET,
    n: pages.length,
    cases,
  };
}

type NamedPage = LabelledPage & { readonly name: string };

function pagesOf(set: string, change = (labelled: string) => labelled): NamedPage[] {
  const folder = join(PAGES, set);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, ...readPage(change(readFileSync(join(folder, name), 'utf8'))) }));
}

/** A page as captures write it that keep its words only. */
const withoutBreaks = (labelled: string): string => labelled.replace(/\s*\n\s*/g, ' ');

/** As captures write it that take the text of each element and put nothing between. */
const glued = (labelled: string): string => labelled.replace(/\s*\n\s*/g, '');

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
