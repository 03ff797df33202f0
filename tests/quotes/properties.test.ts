import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { type Named, namingOf } from './naming.ts';
import { paragraphs } from './reading.ts';

const NAMED: readonly Named[] = [
  ['person', 'Jeanne Morvan', 'Morvan'],
  ['organisation', 'Le Courrier du Nord'],
];

/** Pieces of French news in any order: marks without their pair, verbs without a subject, broken lines. */
const piece = fc.constantFrom(
  ...'« |» |"|“|”|‘|’|\n|, |. |: |— |(|) |selon |a déclaré |a-t-il dit|qui |par |Il |le porte-parole |Jeanne Morvan |Le Courrier du Nord |« Non »|43"18|é|\u{1F600}|\u0000|’l’|pour |accusé de '.split(
    '|',
  ),
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

describe('findQuotes', () => {
  it('gives sorted, disjoint spans inside the text, for any text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const naming = namingOf(source, NAMED);
        const blocks = paragraphs(source);
        const quotes = findQuotes({ text: source, blocks, naming, decisions: {}, place: {} });
        let last = 0;
        for (const { start, end, speakerSpan, cue } of quotes) {
          expect(start).toBeGreaterThanOrEqual(last);
          for (const span of [{ start, end }, speakerSpan, cue]) {
            if (span === undefined) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(source.length);
          }
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names only entities that it was given', () => {
    fc.assert(
      fc.property(text, (source) => {
        const naming = namingOf(source, NAMED);
        const known = new Set(naming.entities.map(({ id }) => id));
        const blocks = paragraphs(source);
        const quotes = findQuotes({ text: source, blocks, naming, decisions: {}, place: {} });
        expect(quotes.every(({ speaker }) => speaker === null || known.has(speaker))).toBe(true);
      }),
    );
  });

  it.each(['"', '« ', '« a » ', '« a », dit-il, ', 'selon « a » ', 'a déclaré « '])(
    'stays linear on %s repeated',
    (unit) => {
      const timed = (count: number): number => {
        const source = unit.repeat(count).trim();
        const blocks = paragraphs(source);
        const naming = { entities: [], mentions: [] };
        const before = process.cpuUsage();
        findQuotes({ text: source, blocks, naming, decisions: {}, place: {} });
        return process.cpuUsage(before).user / 1000;
      };
      const best = (count: number): number => Math.min(timed(count), timed(count), timed(count));
      timed(500);
      // Eight times the text: a quadratic rule would take 64 times as long.
      expect(best(4000)).toBeLessThan(32 * Math.max(best(500), 8));
    },
    30_000,
  );
});
