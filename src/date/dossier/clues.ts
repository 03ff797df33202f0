import { daysIn } from '../../edtf/parse.ts';
import { isoDay, parseDay } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import type { Bound } from './bound.ts';
import { evidenceAt, type Sheet } from './reading.ts';
import { isPast, type Told } from './told.ts';

/**
 * Clues that a text gives about its own date, one function each, the surest first. Each says which
 * days it allows; none claims more than it can hold.
 */

/** Days around « ce vendredi 15 juillet 2016 », « aujourd'hui, 3 mars 2017 »: a week either side. */
export const NEAR_DAYS = 7;

/** « ce mardi 10 mai 2016 », « hier, 9 mai 2016 »: published about then. */
export function deicticDates(sheet: Sheet, told: readonly Told[]): Bound[] {
  return told.flatMap(({ found, edtf, before }) => {
    const day = parseDay(edtf);
    const deictic =
      opensWithCe(sheet, found) || /\b(?:aujourd'hui|hier|demain),?\s(?:le\s)?$/.test(before);
    if (day === null || !deictic) return [];
    return [bound(sheet, 'deictic-date', found, isoDay(day - NEAR_DAYS), isoDay(day + NEAR_DAYS))];
  });
}

/** « ce vendredi 9 février »: the day of publication, or near it. */
export const opensWithCe = ({ folded }: Sheet, { start }: Found): boolean =>
  /^ce\s/.test(folded.slice(start, start + 3));

// « Championnat de France de handball 2016-2017 »
const SEASON = /^(\d{4})\/(\d{4})$/;

/** « saison 2016-2017 » in the title: from the July before to the July after. */
export function titleSeason(sheet: Sheet): Bound[] {
  const { start, end } = titleSpan(sheet);
  return sheet.found.flatMap((found) => {
    if (found.start < start || found.end > end || found.meaning.type !== 'fixed') return [];
    const [, first, second] = SEASON.exec(found.meaning.edtf) ?? [];
    if (first === undefined || Number(second) !== Number(first) + 1) return [];
    return [bound(sheet, 'title-season', found, `${first}-07-01`, `${second}-07-31`)];
  });
}

/** Words after which a year in a title is that of an event to come or gone, not of the news. */
const OTHER_YEAR =
  /\b(?:en|de|depuis|pour|des|debut|fin|a|entre|et|du|d'|avant|apres|horizon|budget|calendrier|candidature|elections?|presidentielles?|legislatives|municipales)\s?$/;

/**
 * « Tour de France 2016 : … »: an event named with its year in the title. Reports come in that year;
 * what prepares the event may come in the year before.
 */
export function titleYear(sheet: Sheet): Bound[] {
  const { start, end } = titleSpan(sheet);
  const title = sheet.folded.slice(start, end);
  return sheet.found.flatMap((found) => {
    if (found.start < start || found.end > end || found.meaning.type !== 'fixed') return [];
    const { edtf } = found.meaning;
    const before = sheet.folded.slice(start, found.start);
    if (!/^20\d\d$/.test(edtf) || OTHER_YEAR.test(before) || before.trim() === '') return [];
    if (
      /\b(?:sera|aura|calendrier|ville hote|prochaine?|futur|candidat|organisera|accueillera)\b/.test(
        title,
      )
    )
      return [bound(sheet, 'title-year', found, null, `${edtf}-12-31`)];
    return [bound(sheet, 'title-year', found, `${edtf}-01-01`, `${edtf}-12-31`)];
  });
}

/** The latest date told as past: the text is not older. */
export function latestPast(sheet: Sheet, told: readonly Told[]): Bound[] {
  const latest = latestOf(told.filter(isPast));
  if (latest === undefined) return [];
  const known = bound(sheet, 'latest-past-date', latest.found, latest.from, null);
  const lender = latest.fixed ? undefined : lenderOf(sheet, latest);
  if (lender === undefined) return [known];
  return [{ ...known, evidence: [...known.evidence, evidenceAt(sheet, lender, known.rule)] }];
}

/** The expression whose year a day without one takes. */
const lenderOf = (sheet: Sheet, { found }: Told): Found | undefined =>
  sheet.found.findLast(({ start, meaning }) => start < found.start && meaning.type === 'fixed');

/** The latest month or day told as past. */
export const latestPastDay = (told: readonly Told[]): Told | undefined =>
  latestOf(told.filter((one) => isPast(one) && one.edtf.length > 4));

const latestOf = (told: readonly Told[]): Told | undefined =>
  told.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];

/** The first date told as still to come after the latest past one: the text is not younger. */
export function firstFuture(sheet: Sheet, told: readonly Told[]): Bound[] {
  const latest = latestPastDay(told);
  if (latest === undefined) return [];
  const first = told
    .filter(({ tense, from }) => tense === 'future' && from > latest.to)
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0))[0];
  const passed = told.some(({ tense, to }) => tense !== 'future' && to > (first?.to ?? ''));
  if (first === undefined || passed) return [];
  const years = Number(first.to.slice(0, 4)) - Number(latest.to.slice(0, 4));
  return years > 2
    ? []
    : [bound(sheet, 'first-future-date', first.found, null, endOfMonth(first.to))];
}

/** A text may come out on the day of what it announces, or in the days after: the month leaves room. */
const endOfMonth = (day: string): string => {
  const [year = '', month = ''] = day.split('-');
  return `${year}-${month}-${daysIn(Number(year), Number(month))}`;
};

// « © 2017 », « Copyright 2012-2024 », « Tous droits réservés 2019 »
const COPYRIGHT =
  /(?:©|\(c\)|copyright|tous droits reserves)\s?(?:[\p{L}.' -]{0,30}\s)?(?:(?:19|20)\d\d\s?[-,]\s?)*((?:19|20)\d\d)(?!\d)/gu;

/** The year of a copyright notice: the page, so the text, is not younger. */
export function copyright(sheet: Sheet): Bound[] {
  let latest: Bound | null = null;
  for (const match of sheet.folded.matchAll(COPYRIGHT)) {
    const to = `${match[1]}-12-31`;
    if (latest !== null && (latest.to ?? '') >= to) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    latest = bound(sheet, 'copyright', span, null, to);
  }
  return latest === null ? [] : [latest];
}

/** The title as cleaning found it, else the first line if it is as short as titles are. */
function titleSpan({ folded, blocks }: Sheet): { readonly start: number; readonly end: number } {
  const title = blocks.find(({ kind }) => kind === 'title');
  if (title !== undefined) return title;
  const line = /^\s*([^\r\n]{1,200})(?:[\r\n]|$)/.exec(folded.slice(0, 400));
  return { start: 0, end: line?.[0].length ?? 0 };
}

/** What one expression allows, as its own evidence. */
export function bound(
  sheet: Sheet,
  rule: string,
  span: { readonly start: number; readonly end: number },
  from: string | null,
  to: string | null,
): Bound {
  return { from, to, rule, evidence: [evidenceAt(sheet, span, rule)] };
}
