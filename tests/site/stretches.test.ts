import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { searchableArchive } from '../../src/search/searchable-archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { inner } from '../../src/site/typography.ts';
import { decisionViews } from '../../src/site/views/article.ts';
import { quoteItem } from '../../src/site/views/quote-item.ts';
import { closed, stretchSlices } from '../../src/site/views/quote-spans.ts';
import { firstWords } from '../../src/site/views/teaser.ts';
import { settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

const TEXT = 'La maire de Vaulx nie. Elle dit " non, jamais " à la presse.';
const SHOWN = 'La maire de Vaulx nie. Elle dit «\u00a0non, jamais\u00a0» à la presse.';

const { record } = sketch({
  file: 'a.txt',
  title: 'Un titre',
  date: '2017-02-14',
  parts: ['# Un titre', TEXT],
  names: { vaulx: ['place', 'Vaulx-en-Velin', 'Vaulx'] },
  quotes: [['" non, jamais "', null]],
  decisions: [
    { field: 'entities', what: '« Vaulx » : vaulx', because: 'La ville.' },
    { field: 'entities', what: '« maire » : n’est pas un nom', because: 'Une fonction.' },
    { field: 'quotes', what: '« non, jamais » : personne-inconnue', because: 'Rien ne le dit.' },
  ],
});
const archive = gatherArchive([record], []);
const context = siteContext(archive, [], settings);
const [article] = archive.articles;
if (!article) throw new Error('the sketch is one article');

describe('words of an article outside its page', () => {
  it('have the same guillemets in a list, in the extract of a search, and as a quote', () => {
    expect(firstWords(article)).toBe(SHOWN);
    expect(searchableArchive(archive).article(0).paragraphs).toEqual([SHOWN]);
    const [quote] = article.quotes;
    expect(quote && quoteItem(context, quote).segments).toEqual(['«\u00a0non, jamais\u00a0»']);
  });

  it('are judged by their whole block, whatever stretch of it is shown', () => {
    const at = article.parts.findIndex((part) => part.text === TEXT);
    const start = TEXT.indexOf('jamais');
    const slice = stretchSlices(article, at, { start, end: TEXT.length });
    expect(slice(0, TEXT.length - start)).toBe('jamais\u00a0» à la presse.');
  });

  it('end before a mark that opens the next sentence', () => {
    const text = 'Vaulx se tait. " Rien';
    const slice = () => '«\u00a0';
    expect(closed(text, { start: 0, end: 16 }, slice)).toEqual({ start: 0, end: 14 });
    expect(closed(text, { start: 0, end: 14 }, () => '.')).toEqual({ start: 0, end: 14 });
  });

  it('have other marks inside « »', () => {
    expect(inner('il dit «\u00a0non\u00a0» et part')).toBe('il dit “non” et part');
  });
});

it('tells decisions by the names of the archive, not by their ids', () => {
  expect(decisionViews(context, article).map(({ what }) => what)).toEqual([
    '«\u00a0Vaulx\u00a0»\u00a0: Vaulx-en-Velin',
    '«\u00a0maire\u00a0»\u00a0: n’est pas un nom',
    '«\u00a0non, jamais\u00a0»\u00a0: personne-inconnue',
  ]);
});
