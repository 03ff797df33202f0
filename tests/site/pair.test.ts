import { expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { pairPages } from '../../src/site/views/pair.ts';
import { settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

it('ends a stretch before a mark that opens what is left out', () => {
  const said = 'Anne Petit a vu Luc Noël. " Rien à dire. Non. " Anne Petit a quitté Luc Noël.';
  const { record } = sketch({
    file: 'paire.txt',
    title: 'Titre',
    date: '2017-01-02',
    parts: ['# Titre', said, said.replace('vu', 'revu'), said.replace('vu', 'entendu')],
    quotes: [['" Rien à dire. Non. "', null]],
    names: {
      'anne-petit': ['person', 'Anne Petit', 'Anne Petit'],
      'luc-noel': ['person', 'Luc Noël', 'Luc Noël'],
    },
  });
  const context = siteContext(gatherArchive([record], []), [], settings);
  const [pair] = pairPages.keys(context);
  if (!pair) throw new Error('no pair');
  const [passage = []] = pairPages.view(context, pair).articles[0]?.passages ?? [];
  const words = passage.map((one) => (typeof one === 'string' ? one : one.children.join('')));
  expect(words.join('')).toBe('Anne Petit a vu Luc Noël. […] Anne Petit a quitté Luc Noël.');
});
