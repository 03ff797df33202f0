import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import type { Entity } from '../../src/archive/model.ts';
import { siteContext } from '../../src/site/context.ts';
import { hasOtherSpellings } from '../../src/site/views/notes.ts';
import { pairPages } from '../../src/site/views/pair.ts';
import { passages } from '../../src/site/views/passages.ts';
import { authority, five, settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

const archive = gatherArchive(
  five.map(({ record }) => record),
  authority,
);
const context = siteContext(archive, authority, settings);

const notesOf = (order: number) => {
  const article = archive.articles[order];
  if (!article) throw new Error('no article');
  return passages(context, article).flatMap((passage) =>
    passage.kind === 'aside' ? [] : passage.notes,
  );
};

describe('hasOtherSpellings', () => {
  const entity = (name: string, ...forms: string[]): Entity => ({
    id: 'x',
    kind: 'person',
    name,
    authority: null,
    formerIds: [],
    merges: [],
    appearances: [],
    mentions: 1,
    asideMentions: 0,
    variants: forms.map((form) => ({ form, count: 1, articles: 1, first: 0 })),
  });

  it.each([
    ['Sergueï Kisliak', 'Sergueï Kislyak', true],
    ['États-Unis', 'USA', true],
    ['Donald Trump', 'Trump', false],
    ['Donald Trump', 'M. Trump', false],
    ['Russie', 'Fédération de Russie', false],
    ['États-Unis', 'Etats-Unis', false],
  ])('%s, %s: %s', (name, form, expected) => {
    expect(hasOtherSpellings(entity(name, name, form))).toBe(expected);
  });
});

describe('the notes of an article', () => {
  it('explain each thing once, at its words', () => {
    const notes = notesOf(0);
    const kinds = notes.map((note) => note.kind);
    expect(kinds.filter((kind) => kind === 'time')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'name')).toHaveLength(2);
    expect(notes.find((note) => note.kind === 'time')).toMatchObject({
      words: 'lundi',
      value: '13 février 2017',
      anchor: 'd’après la date de parution',
      at: 'Michael Flynn quitte son poste '.length,
    });
  });

  it('say who speaks, with the words that stand for the name', () => {
    expect(notesOf(2).find((note) => note.kind === 'speaker')).toMatchObject({
      speaker: { text: 'Sergueï Kisliak' },
      words: 'il',
    });
  });
});

describe('a pair', () => {
  it('shows only the sentences that name either, and says what it leaves out', () => {
    const names = {
      a: ['person', 'Anne Petit', 'Anne Petit'],
      b: ['person', 'Luc Noël', 'Luc Noël'],
    } as const;
    const text = 'Anne Petit part. Il pleut. Luc Noël reste. Luc Noël dort. La nuit tombe.';
    const { record } = sketch({ file: 'p', title: 'P', date: '2019', parts: ['# P', text], names });
    const one = siteContext(gatherArchive([record], []), [], settings);
    const view = pairPages.view(one, { a: 'a', b: 'b', places: [{ article: 0, part: 1 }] });
    const [shown = []] = view.articles[0]?.passages ?? [];
    const words = shown.map((part) =>
      typeof part === 'string' ? part : `<${part.children.join('')}>`,
    );
    expect(words.join('')).toBe('<Anne Petit> part. […] <Luc Noël> reste. <Luc Noël> dort.');
  });
});

describe('passages', () => {
  it('keep a lasting id that depends on the words alone', () => {
    const [first] = archive.articles;
    if (!first) throw new Error('no article');
    const ids = passages(context, first).flatMap((p) => (p.kind === 'aside' ? [] : [p.id]));
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.every((id) => /^p-[0-9a-f]{8}(-\d+)?$/.test(id))).toBe(true);
  });

  it('join passages set apart that follow each other in one line', () => {
    const article = archive.articles[2];
    if (!article) throw new Error('no article');
    const asides = passages(context, article).flatMap((p) =>
      p.kind === 'aside' ? [p.items.length] : [],
    );
    expect(asides).toEqual([2, 1]);
  });
});
