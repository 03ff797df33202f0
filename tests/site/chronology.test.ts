import { expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { chronologyPages } from '../../src/site/views/chronology.ts';
import { authority, settings } from './fixtures/five.ts';
import { type Sketch, sketch } from './fixtures/record.ts';

function views(sketches: readonly Partial<Sketch>[]) {
  const records = sketches.map(
    (more, n) =>
      sketch({
        file: `${n}.txt`,
        title: `Titre ${n}`,
        date: null,
        parts: [`# Titre ${n}`, 'Lundi, en mai, depuis 2016.'],
        ...more,
      }).record,
  );
  const context = siteContext(gatherArchive(records, authority), authority, settings);
  return [...chronologyPages.keys(context)].map((key) => chronologyPages.view(context, key));
}

const SPEAKING: Partial<Sketch> = {
  date: '2017-05-16~',
  times: [
    ['Lundi', '2017-05-15~'],
    ['mai', '2017-05'],
    ['2016', '2016'],
  ],
};

it('draws publications above, and each date that texts speak of once below', () => {
  const [view] = views([SPEAKING, { ...SPEAKING, date: '2017-05' }]);
  const drawing = view?.drawing;
  expect(drawing?.marks.map(({ width, about }) => [width > 0, about])).toEqual([
    [true, false],
    [false, true],
  ]);
  expect(drawing?.spoken.marks.map(({ text, about }) => [text, about])).toEqual([
    ['2016\u00a0: 2 passages', false],
    ['mai 2017\u00a0: 2 passages', false],
    ['15 mai 2017 environ\u00a0: 2 passages', true],
  ]);
});

it('leads each mark to the first entry of the list that has its date', () => {
  const [view] = views([SPEAKING, SPEAKING]);
  const ids = view?.years.flatMap(({ entries }) => entries.flatMap(({ id }) => id ?? []));
  expect(ids).toEqual(['j2016-01-01_2016-12-31', 'j2017-05-01_2017-05-31', 'j2017-05-15']);
  expect(view?.drawing?.spoken.marks.map(({ href }) => href)).toEqual(
    ids?.map((id) => `/archive/chronologie/#${id}`),
  );
});

it('leads to the page that has the entry, and tells the years, where there are pages', () => {
  const published = Array.from({ length: 230 }, (_, n) => ({ date: `2015-${1 + (n % 12)}-01` }));
  const dated = published.map(({ date }) => ({ date: date.replace(/-(\d)-/, '-0$1-') }));
  const [first, second] = views([...dated, SPEAKING]);
  expect(first?.drawing?.spoken.marks.map(({ href }) => href.replace(/#.*/, ''))).toEqual(
    Array(3).fill('/archive/chronologie/page/2/'),
  );
  expect(first?.periods.map(({ text, count, href }) => [text, count, href])).toEqual([
    ['2015', 230, '/archive/chronologie/#a2015'],
    ['2016', 1, '/archive/chronologie/page/2/#a2016'],
    ['2017', 3, '/archive/chronologie/page/2/#a2017'],
  ]);
  expect([second?.drawing, second?.periods]).toEqual([null, []]);
});

it('tells decades where years would be a crowd', () => {
  const dated = Array.from({ length: 220 }, (_, n) => ({ date: `${1850 + Math.floor(n / 2)}` }));
  const [first] = views(dated);
  const texts = first?.periods.map(({ text }) => text);
  expect(texts).toHaveLength(11);
  expect(texts?.slice(0, 2)).toEqual(['années 1850', 'années 1860']);
  expect(first?.periods.map(({ count }) => count)).toEqual(Array(11).fill(20));
});

it('draws nothing of an archive without a date', () => {
  const [view] = views([{ date: null }]);
  expect(view?.drawing).toBeNull();
});

it('draws what texts speak of though no article has a date', () => {
  const [view] = views([{ times: [['2016', '2016']] }]);
  expect(view?.drawing?.marks).toEqual([]);
  expect(view?.drawing?.spoken.marks).toHaveLength(1);
});
