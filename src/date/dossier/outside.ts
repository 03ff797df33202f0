import { dayNumber, isoDay } from '../calendar.ts';
import { evidenceAt, type Reading, type Sheet } from './reading.ts';

/** Dates that stand beside the text: a crawler's header, the address of the page, the name of the file. */

// ` date 2017-05 "En tant que`, `date: 2017-05-16T10:00`, also glued: `date 2017-05En`; a year alone only at the very beginning
const CRAWL_HEADER =
  /(?:^\s*date\s*[:=]?\s*(?=\d{4})|(?:^|\s)date[ :=]{1,3}(?=\d{4}-\d\d))(?<date>\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\d-])/;

/** How far into a text (UTF-16 units) a crawler's header may stand, behind the title for instance. */
const CRAWL_REACH = 400;

export function crawlHeader(sheet: Sheet): Reading[] {
  const match = CRAWL_HEADER.exec(sheet.folded.slice(0, CRAWL_REACH));
  const date = match?.groups?.date;
  if (match === null || date === undefined || !isRealDate(date)) return [];
  const start = match.index + match[0].search(/\S/);
  const end = match.index + match[0].length;
  return [
    {
      edtf: date,
      rule: 'crawl-header',
      basis: 'stated',
      evidence: [evidenceAt(sheet, { start, end }, 'crawl-header')],
      weakness: 'en-tête de collecte',
    },
  ];
}

/** `2017`, `2017-05` and `2017-05-16` that the calendar has, in years that have a press. */
function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= 1600 && year <= 2100 && dayNumber(year, month, day) !== null;
}

// `news·20191106·LCS·2405`, as Europresse ends a text: its database, the day, the paper, a number
const DATABASE_ID =
  /\bnews[·.](?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})[·.][a-z0-9]{1,6}[·.]/;

/** The day in the number that a database of the press gives a text. */
export function databaseId(sheet: Sheet): Reading[] {
  const match = DATABASE_ID.exec(sheet.folded);
  const { year, month, day } = match?.groups ?? {};
  const number = dayNumber(Number(year), Number(month), Number(day));
  if (match === null || number === null) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [
    {
      edtf: isoDay(number),
      rule: 'database-id',
      basis: 'stated',
      evidence: [evidenceAt(sheet, span, 'database-id')],
      weakness: 'numéro d’une base de presse',
    },
  ];
}

// `2017-05-16-titre.txt`, `2017_05_16-001.txt`, `20170516.txt`, `titre-2017-05.txt`
const FILE_DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_.]?)(?<month>0[1-9]|1[0-2])(?:\k<mark>(?<day>0[1-9]|[12]\d|3[01]))?(?!\d)/;

/** A date in the name of the source's file: evidence without a span, the name stands for its text. */
export function fileName(sheet: Sheet): Reading[] {
  const name = sheet.file.slice(sheet.file.lastIndexOf('/') + 1);
  const { year, month, day, mark } = FILE_DATE.exec(name)?.groups ?? {};
  if (year === undefined || month === undefined) return [];
  if (day === undefined && mark === '') return [];
  const edtf = [year, month, ...(day === undefined ? [] : [day])].join('-');
  if (!isRealDate(edtf)) return [];
  return [
    {
      edtf,
      rule: 'file-name',
      basis: 'stated',
      evidence: [{ start: 0, end: 0, text: name, rule: 'file-name' }],
      weakness: 'nom du fichier seulement',
    },
  ];
}

// `https://www.example.org/2017/05/16/titre`, `…/article-2017-05-16.html`
const URL_DATE =
  /\bhttps?:\/\/[^\s"'<>()]{0,200}?[/_-](?<year>(?:19|20)\d{2})(?<mark>[/-]?)(?<month>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g;

/** A date in the text's own address; where several addresses disagree, none is its own for sure. */
export function addresses(sheet: Sheet): Reading[] {
  const readings = new Map<string, Reading>();
  for (const match of sheet.folded.matchAll(URL_DATE)) {
    const { year, month, day } = match.groups ?? {};
    const number = dayNumber(Number(year), Number(month), Number(day));
    if (number === null) continue;
    const edtf = isoDay(number);
    const span = { start: match.index, end: match.index + match[0].length };
    if (readings.has(edtf)) continue;
    readings.set(edtf, {
      edtf,
      rule: 'address',
      basis: 'stated',
      evidence: [evidenceAt(sheet, span, 'address')],
      weakness: 'adresse citée dans le texte seulement',
    });
  }
  return readings.size === 1 ? [...readings.values()] : [];
}
