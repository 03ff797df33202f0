import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/archive/model.ts';
import { nearTexts } from '../../src/archive/near.ts';

const NOTHING_IN_IT = { sentences: [], occurrences: [] };

/** An article of one paragraph, and perhaps one passage set apart. */
const article = (text: string, aside?: string) => ({
  parts: [
    { aside: false, start: 0, end: text.length, kind: 'paragraph', text, ...NOTHING_IN_IT },
    ...(aside === undefined
      ? []
      : [{ aside: true, start: text.length, end: text.length + aside.length, text: aside }]),
  ] as Part[],
});

/** Words that no other text has. */
const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at}`);

const text = (name: string, count = 200): string => words(name, count).join(' ');

/** The words of one text, of which the last `changed` are others. */
const changed = (name: string, lost: number): string =>
  [...words(name, 200 - lost), ...words(`autre${name}`, lost)].join(' ');

describe('nearTexts', () => {
  it('groups texts that are the same, in the order of their first', () => {
    const texts = [text('b'), text('a'), text('b'), text('c'), text('a'), text('b')];
    expect(nearTexts(texts.map((one) => article(one)))).toEqual([
      [0, 2, 5],
      [1, 4],
    ]);
  });

  it('groups texts of which a few words differ, and none of which many do', () => {
    const whole = article(text('a'));
    // Of 197 runs of four words 187 and 137 are left, of 207 and 257 in all: 0.90 and 0.53.
    expect(nearTexts([whole, article(changed('a', 10))])).toEqual([[0, 1]]);
    expect(nearTexts([whole, article(changed('a', 60))])).toEqual([]);
  });

  it('holds all to the same measure, at any place in the order', () => {
    const some = Array.from({ length: 120 }, (_, at) => text(`t${at}-`));
    const copies = some.map((_, at) => changed(`t${at}-`, 5));
    const expected = some.map((_, at) => [at, at + some.length]);
    expect(nearTexts([...some, ...copies].map((one) => article(one)))).toEqual(expected);
  });

  it('minds neither case, accents, marks nor line breaks', () => {
    const plain = words('été', 60);
    const other = `${plain.join(',\n').toUpperCase().replaceAll('É', 'E')} !`;
    expect(nearTexts([article(plain.join(' ')), article(other)])).toEqual([[0, 1]]);
  });

  it('leaves short texts alone, which are alike by chance', () => {
    const [short, long] = [words('a', 22).join(' '), words('a', 23).join(' ')];
    expect(nearTexts([article(short), article(short)])).toEqual([]);
    expect(nearTexts([article(long), article(long)])).toEqual([[0, 1]]);
  });

  it('does not look at what was set apart', () => {
    const twin = text('pied', 100);
    expect(nearTexts([article(text('a'), twin), article(text('b'), twin)])).toEqual([]);
    expect(nearTexts([article(text('a'), twin), article(text('a'), text('x'))])).toEqual([[0, 1]]);
  });

  it('joins a text to a group through any of its texts', () => {
    const texts = [changed('a', 16), text('a'), changed('a', 16).replace(/^a0 a1 a2/, 'x y z')];
    expect(nearTexts(texts.map((one) => article(one)))).toEqual([[0, 1, 2]]);
  });
});
