import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, type Segment, segments } from '../../src/site/segments.ts';

const TEXT = 'Le général Michael Flynn a dit « je pars » lundi.';
const slice = (start: number, end: number): string => TEXT.slice(start, end);
const mark = (words: string, name: string, rank = 0): Marked<string> => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, rank, mark: name };
};

/** `a(b)c`: what a tree says, marks with their name. */
const told = (tree: readonly Segment<string>[]): string =>
  tree
    .map((part) =>
      typeof part === 'string'
        ? part
        : `{${part.mark}${part.first ? '' : '…'}:${told(part.children)}}`,
    )
    .join('');

const cut = (...marks: Marked<string>[]) =>
  told(segments({ start: 0, end: TEXT.length }, marks, slice));

describe('segments', () => {
  it('leaves a text without marks whole', () => {
    expect(cut()).toBe(TEXT);
  });

  it('nests a name in a quote, whatever the order given', () => {
    const quote = mark('« je pars »', 'q');
    const name = mark('je', 'n', 1);
    expect(cut(name, quote)).toContain('{q:« {n:je} pars »}');
    expect(cut(quote, name)).toBe(cut(name, quote));
  });

  it('lets the lower rank hold the other where both have one span', () => {
    expect(cut(mark('lundi', 'time', 2), mark('lundi', 'name', 1))).toContain(
      '{name:{time:lundi}}',
    );
  });

  it('cuts the later of two that overlap in part, and goes on after the first', () => {
    expect(cut(mark('Michael Flynn a', 'x'), mark('a dit', 'y'))).toContain(
      '{x:Michael Flynn {y:a}}{y…: dit}',
    );
  });

  it('clips marks that begin before or end after the stretch', () => {
    const tree = segments({ start: 3, end: 10 }, [{ start: 0, end: 5, rank: 0, mark: 'm' }], slice);
    expect(told(tree)).toBe('{m…:gé}néral');
  });

  it('always gives back exactly the words, each mark over exactly its own', () => {
    const marks = fc.array(
      fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 20 }), rank: fc.nat(2) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), marks, (text, given) => {
        const spans = given.map(({ start, length, rank }, index) => ({
          start,
          end: start + length,
          rank,
          mark: index,
        }));
        const tree = segments({ start: 0, end: text.length }, spans, (a, b) => text.slice(a, b));
        expect(words(tree)).toBe(text);
        for (const { start, end, mark: id } of spans)
          expect(marked(tree, id)).toBe(text.slice(start, end));
      }),
    );
  });
});

const words = (tree: readonly Segment<number>[]): string =>
  tree.map((part) => (typeof part === 'string' ? part : words(part.children))).join('');

const marked = (tree: readonly Segment<number>[], id: number): string =>
  tree
    .map((part) => {
      if (typeof part === 'string') return '';
      return part.mark === id ? words(part.children) : marked(part.children, id);
    })
    .join('');
