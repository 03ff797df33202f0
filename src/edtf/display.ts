import { DateTime } from 'luxon';
import { type EdtfPoint, parseEdtf } from './parse.ts';

const PARTS: Readonly<Record<number, string>> = {
  21: 'printemps',
  22: 'été',
  23: 'automne',
  24: 'hiver',
  33: '1er trimestre',
  34: '2e trimestre',
  35: '3e trimestre',
  36: '4e trimestre',
  40: '1er semestre',
  41: '2e semestre',
};

/**
 * A date as French readers read it: « 14 février 2017 environ », « 1er mai 2017 », « mai 2017 »,
 * « 16–18 juillet 2018 », « du 28 février au 3 mars 2018 », « printemps 2017 », « années 1980 »,
 * « XIXe siècle », « vers 1905 », « depuis le 5 août 2017 », « jusqu’en 2017 » (the end is included,
 * so not « avant »), « 14 février 2017 (incertain) », « date inconnue » for null.
 * A string that is no EDTF value is given back as it is.
 */
export function displayDate(edtf: string | null): string {
  if (edtf === null) return 'date inconnue';
  const value = parseEdtf(edtf);
  if (value === null) return edtf;
  if (value.kind === 'point') return displayPoint(value.point);
  const { from, to } = value;
  if (from && to) return displayRange(from, to);
  if (from) return `depuis ${withArticle(from)}`;
  return to ? until(to) : edtf;
}

function displayPoint(point: EdtfPoint): string {
  const bare = displayBare(point);
  const about = point.precision === 'year' ? `vers ${bare}` : `${bare} environ`;
  return `${point.approximate ? about : bare}${point.uncertain ? ' (incertain)' : ''}`;
}

function displayBare({ precision, year, part, day }: EdtfPoint): string {
  switch (precision) {
    case 'day':
      return `${ordinalDay(day)} ${monthName(part)} ${displayYear(year)}`;
    case 'month':
      return `${monthName(part)} ${displayYear(year)}`;
    case 'season':
      return `${PARTS[part] ?? ''} ${displayYear(year)}`;
    case 'year':
      return displayYear(year);
    case 'decade':
      return `années ${displayYear(year)}`;
    case 'century':
      return century(year);
  }
}

/** Both ends known: what they share is said once. */
function displayRange(from: EdtfPoint, to: EdtfPoint): string {
  const doubtful = [from, to].some((end) => end.approximate || end.uncertain);
  if (doubtful || from.precision !== to.precision) return joined(from, displayPoint(from), to);
  const sameYear = from.year === to.year;
  if (from.precision === 'year') return sameYear ? displayYear(from.year) : years(from, to);
  const sameMonth = sameYear && from.part === to.part;
  if (from.precision === 'day' && sameMonth) {
    const days = from.day === to.day ? '' : `${ordinalDay(from.day)}–`;
    return `${days}${displayBare(to)}`;
  }
  if (sameMonth) return displayBare(to);
  const year = sameYear ? '' : ` ${displayYear(from.year)}`;
  const start = from.precision === 'day' ? `${ordinalDay(from.day)} ` : '';
  return joined(from, `${start}${monthName(from.part)}${year}`, to);
}

const years = (from: EdtfPoint, to: EdtfPoint): string =>
  from.year < 1 ? joined(from, displayBare(from), to) : `${from.year}–${to.year}`;

/** « du 28 février au 3 mars 2018 », « d’avril à juin 2018 », « de 2016 à mars 2017 ». */
function joined(from: EdtfPoint, start: string, to: EdtfPoint): string {
  const lead = from.precision === 'day' ? 'du ' : /^[ao]/.test(start) ? 'd’' : 'de ';
  return `${lead}${start} ${to.precision === 'day' ? 'au' : 'à'} ${displayPoint(to)}`;
}

const withArticle = (point: EdtfPoint): string =>
  `${point.precision === 'day' ? 'le ' : ''}${displayPoint(point)}`;

const until = (point: EdtfPoint): string =>
  `${point.precision === 'day' ? 'jusqu’au' : 'jusqu’en'} ${displayPoint(point)}`;

const ordinalDay = (day: number): string => (day === 1 ? '1er' : String(day));

/** Month names come from luxon (any year does). */
const monthName = (month: number): string =>
  DateTime.utc(2000, month, 1).setLocale('fr').toFormat('LLLL');

/** Year 0 is 1 before Christ, as astronomers count. */
const displayYear = (year: number): string => (year < 1 ? `${1 - year} av. J.-C.` : String(year));

/** `1800` → « XIXe siècle » (EDTF `18XX` is 1800–1899). */
function century(year: number): string {
  if (year < 0) return `${romanNumeral(-year / 100)}e siècle av. J.-C.`;
  const number = year / 100 + 1;
  return `${romanNumeral(number)}${number === 1 ? 'er' : 'e'} siècle`;
}

function romanNumeral(number: number): string {
  const values: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let written = '';
  for (const [value, sign] of values) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}
