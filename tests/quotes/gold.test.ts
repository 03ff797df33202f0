import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTagger, understand } from '../../src/pipeline.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { readBrat } from './brat.ts';
import { FRESH_ARTICLES, freshText } from './fresh-articles.ts';
import { ratesOf, readGold, scoreText, sumOf } from './gold.ts';
import { paragraphs } from './reading.ts';

const CORPUS = '../shared/data/winer-fr';
const present = existsSync(CORPUS);

/** The floor that a change of rules must not fall through; `npm run evaluate` prints the figures. */
const FLOORS = {
  development: { f1: 96, speakers: 91 },
  'once-held-out': { f1: 94, speakers: 85 },
  'held-out': { f1: 94, speakers: 88 },
};

describe('annotated passages', () => {
  it('are sorted and in order of files', () => {
    for (const set of ['development', 'once-held-out', 'held-out', 'five'] as const) {
      for (const passages of readGold(set).values()) {
        const starts = passages.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(passages.every(({ start, end }) => start < end)).toBe(true);
      }
    }
  });

  it('stand between quotation marks of the sources', () => {
    for (const [file, passages] of readGold('five')) {
      const text = readFileSync(`content/sources/${file}`, 'utf8');
      for (const { start, end } of passages) {
        expect(text.slice(start, end)).toMatch(/^["«].*["»]$/s);
      }
    }
  });

  it.skipIf(!present).each(['development', 'once-held-out', 'held-out'] as const)(
    `of the %s set are found (left out where ${CORPUS} is not there)`,
    (set) => {
      const scores = [...readGold(set)].map(([file, gold]) => {
        const text = readFileSync(`${CORPUS}/${file}`, 'utf8');
        const brat = readFileSync(`${CORPUS}/${file.replace(/txt$/, 'ann')}`, 'utf8');
        const naming = readBrat(text, brat);
        const blocks = paragraphs(text);
        return scoreText(
          gold,
          findQuotes({ text, blocks, naming, decisions: {}, place: {} }),
          naming,
        );
      });
      const { f1, speakers } = ratesOf(sumOf(scores));
      expect(f1).toBeGreaterThan(FLOORS[set].f1);
      expect(speakers).toBeGreaterThan(FLOORS[set].speakers);
    },
  );

  it('of the articles written blind are found, end to end', () => {
    const tagger = loadTagger();
    const scores = FRESH_ARTICLES.map((article) => {
      const { text, gold } = freshText(article, 'a.txt');
      const context = { authority: [], decisions: {}, decisionsFile: 'a.yaml', tagger };
      const { quotes, naming } = understand(new TextEncoder().encode(text), 'a.txt', context);
      return scoreText(gold, quotes, naming);
    });
    const { f1, speakers } = ratesOf(sumOf(scores));
    expect(f1).toBeGreaterThan(96);
    expect(speakers).toBeGreaterThan(89);
  });
});
