import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateText } from '../../src/date/date.ts';
import type { Dossier } from '../../src/model/date.ts';
import { BLIND_SENTENCES } from '../../tests/date/blind-sentences.ts';
import { type ListedTally, scoreTimes, type Tally } from '../../tests/date/gold.ts';
import { SENTENCES } from '../../tests/date/sentences.ts';
import { VERB_SENTENCES } from '../../tests/date/verb-sentences.ts';
import type { Figure } from './figure.ts';

/** The aims, in per cent. */
const VALUE_TARGET = 80;
const STATED_TARGET = 99;
const INTERVAL_TARGET = 97;

/**
 * How well times are valued and texts are dated.
 * @param corpus the folder `winer-fr`, or null: then only the project's own sentences are counted
 */
export async function evaluate(corpus: string | null): Promise<readonly Figure[]> {
  const own = [
    share('time', 'values, own sentences', tallyOf(SENTENCES), VALUE_TARGET),
    share('time', 'values, sentences written blind', tallyOf(BLIND_SENTENCES), VALUE_TARGET),
    share('time', 'values, sentences about verbs', tallyOf(VERB_SENTENCES), VALUE_TARGET),
  ];
  if (corpus === null) return own;
  const articles = [...readArticles(corpus)];
  return [
    ...own,
    ...valueFigures(corpus),
    ...statedFigures(articles),
    ...inferredFigures(articles),
  ];
}

function share(
  area: string,
  name: string,
  { n, right, cases }: Tally & Pick<Figure, 'cases'>,
  target?: number,
): Figure {
  const value = n === 0 ? 0 : (100 * right) / n;
  return {
    area,
    name,
    value,
    unit: '%',
    n,
    ...(target === undefined ? {} : { target }),
    ...(cases === undefined ? {} : { cases }),
  };
}

function tallyOf(sentences: typeof SENTENCES): ListedTally {
  const cases = sentences.map(([published, sentence, edtf]) => {
    const decisions = { date: { edtf: published, because: 'évaluation' } };
    const text = sentence.replace(/[[\]]/g, '');
    const { times } = dateText({ text, file: 'x.txt', blocks: [], removed: [], decisions });
    const [start, end] = [sentence.indexOf('['), sentence.indexOf(']') - 1];
    const found = times.find((one) => one.start < end && start < one.end)?.edtf;
    const name = `${sentence} ${found ?? 'no date'}, is ${edtf ?? 'no date'} (${published})`;
    return { name, value: found === edtf ? 100 : 0 };
  });
  const right = cases.filter(({ value }) => value === 100).length;
  return { n: cases.length, right, cases };
}

function valueFigures(corpus: string): Figure[] {
  return (['dev', 'held'] as const).flatMap((half) => {
    const set = half === 'dev' ? 'articles rules were made with' : 'articles held out';
    return [
      share('time', `values, ${set}`, scoreTimes(corpus, half, false), VALUE_TARGET),
      share('time', `values that have a date, ${set}`, scoreTimes(corpus, half, true)),
    ];
  });
}

/** An article of the corpus; its file name tells the day. */
interface Article {
  readonly name: string;
  readonly text: string;
  readonly truth: string;
}

function* readArticles(corpus: string): Generator<Article> {
  const folders = ['2016', '2017'].flatMap((year) =>
    readdirSync(join(corpus, year)).map((month) => join(corpus, year, month)),
  );
  for (const folder of folders.filter((path) => /[/\\]\d\d$/.test(path)).sort()) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of names.sort()) {
      const text = readFileSync(join(folder, name), 'utf8');
      yield { name, text, truth: name.slice(0, 10).replaceAll('_', '-') };
    }
  }
}

/** The dossier of a text under a file name that tells nothing. */
const dossierOf = (text: string): Dossier =>
  dateText({ text, file: 'article.txt', blocks: [], removed: [], decisions: {} }).dossier;

function statedFigures(articles: readonly Article[]): Figure[] {
  const dated = articles.filter(({ text }) => withoutDateline(text) !== text);
  const cases = dated.map(({ name, text, truth }) => ({
    name,
    value: dossierOf(text).edtf === truth ? 100 : 0,
  }));
  const right = cases.filter(({ value }) => value === 100).length;
  return [share('dates', 'stated day exact', { n: dated.length, right, cases }, STATED_TARGET)];
}

function inferredFigures(articles: readonly Article[]): Figure[] {
  const bare = articles
    .map(({ name, text, truth }) => ({ name, text: withoutDateline(text), truth, whole: text }))
    .filter(({ text, whole }) => text !== whole)
    .map(({ name, text, truth }) => ({ name, dossier: dossierOf(text), truth }));
  const claims = bare.filter(({ dossier }) => dossier.edtf !== null);
  const cases = claims.map(({ name, dossier, truth }) => ({
    name: `${name}: ${dossier.edtf} claimed, is ${truth}`,
    value: holds(dossier, truth) ? 100 : 0,
  }));
  const holding = cases.filter(({ value }) => value === 100).length;
  const within = (days: number): Tally => ({
    n: bare.length,
    right: claims.filter(({ dossier }) => length(dossier) <= days).length,
  });
  return [
    share(
      'dates',
      'dateline taken away: claim holds the day',
      { n: claims.length, right: holding, cases },
      INTERVAL_TARGET,
    ),
    share('dates', 'dateline taken away: something claimed', {
      n: bare.length,
      right: claims.length,
      cases: bare.map(({ name, dossier, truth }) => ({
        name: `${name}: ${dossier.edtf ?? 'nothing claimed'}, is ${truth}`,
        value: dossier.edtf === null ? 0 : 100,
      })),
    }),
    share('dates', 'dateline taken away: a year or less claimed', within(396)),
    share('dates', 'dateline taken away: a month or less claimed', within(31)),
    share('dates', 'dateline taken away: a day claimed', within(1)),
  ];
}

const holds = ({ from, to }: Dossier, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const length = ({ from, to }: Dossier): number =>
  from === null || to === null
    ? Number.POSITIVE_INFINITY
    : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

// the corpus' dateline, at the head of a paragraph: `10 janvier 2016, 14h30 . –`
const DATELINE =
  /(^|\n)[ \t]*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) 20\d\d[^\n]{0,40}?\. –/;

const withoutDateline = (text: string): string => text.replace(DATELINE, '$1');
