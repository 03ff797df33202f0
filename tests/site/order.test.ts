import { expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { articlesOn } from '../../src/site/views/entity-articles.ts';
import { quotesPages } from '../../src/site/views/quotes.ts';
import { settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

const DATES = [null, '2017-05', '2019-01-02', null];

const context = siteContext(
  gatherArchive(
    DATES.map(
      (date, n) =>
        sketch({
          file: `${n}.txt`,
          title: `Titre ${n}`,
          date,
          parts: [`# Titre ${n}`, 'Anna Petit a dit: "oui". Anna Petit a dit: "non".'],
          names: { 'anna-petit': ['person', 'Anna Petit', 'Anna Petit'] },
          quotes: [
            ['"oui"', 'anna-petit'],
            ['"non"', 'anna-petit'],
          ],
        }).record,
    ),
    [],
  ),
  [],
  settings,
);
const WANTED = ['2 janvier 2019', 'Mai 2017', 'Date inconnue', 'Date inconnue'];

it('lists the articles of a name from the newest, those without a date last', () => {
  const [entity] = context.archive.entities;
  expect(entity && articlesOn(context, entity, 1).map(({ date }) => date)).toEqual(WANTED);
});

it('lists quotes by article in the same order, and each article’s in its own', () => {
  const view = [...quotesPages.keys(context)]
    .map((key) => quotesPages.view(context, key))
    .find(({ path }) => path === 'citations/par-article/');
  expect(view?.groups.map(({ quotes }) => quotes[0]?.date)).toEqual(WANTED);
  for (const { quotes } of view?.groups ?? [])
    expect(quotes.map(({ segments }) => JSON.stringify(segments))).toEqual([
      expect.stringContaining('oui'),
      expect.stringContaining('non'),
    ]);
});
