import { dayNumber, isoDay } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import { evidenceAt, type Reading, type Sheet } from './reading.ts';

/** A statement about the date of publication: a full date, or a day that still wants its year. */
export interface Statement {
  readonly found: Found;
  readonly rule: string;
}

/** How far into a text its header may reach, in UTF-16 units. */
const HEADER = 3000;

// ` date 2017-05 "En tant que`, `date: 2017-05-16T10:00`, also glued: `date 2017-05En`
const CRAWL_HEADER = /^\s*date\s*[:=]?\s*(?<date>\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\d-])/;

// `Date : 3 mars 2017`, `published_time: 2017-05-16T10:00`, `Parution = 13/07/2018`
const FIELD =
  /^[ \t"'-]*(?:date(?:[ _-]?(?:de[ _])?(?:publication|parution|published))?|datepublished|published(?:[ _]?(?:on|time|at|date))?|pubdate|article:published_time|dc\.date|publication|parution)["']?\s*[:=]\s*["']?(?:le\s)?$/;

// « Publié le », « Par Jean Dupont, publié le », « … | Mis en ligne le »; only at the head of a line or behind a bar
const PUBLISHED =
  /(?:^\s*|^\s*par\s[^\n.]{2,80}?[\s,|•·–-]+|[|•·>)\]]\s*|\s[–—-]\s)(?:article\s)?(?:publiee?|mise? en ligne|parue?|postee?|creee?|diffusee?|publication|ecrit|redigee?)\s*(?:par\s[^\n.]{2,60}?[\s,])?(?::|le|,|-)?\s*(?:le\s)?$/;

// « Mis à jour le », « Dernière mise à jour : », « modifié le »
const UPDATED =
  /(?:mise? a jour|maj|modifiee?|actualisee?|derniere modification|updated)\s*(?:par\s[^\n.]{2,60}?[\s,])?(?::|le|,|-)?\s*(?:le\s)?$/;

// before an agency's dateline: `PARIS, `, `Washington (États-Unis), le `
const PLACE_BEFORE =
  /^\s*(?:[\p{Lu}][\p{L}'’.-]*[ ,/-]{0,2}(?:\([^)\n]{2,40}\))?[ ]?){1,6}(?:,\s*)?(?:le\s)?$/u;

// behind a dateline: ` (AFP) – `, `. – `, `, 14h30 UTC . –`, `, Montpellier –`, ` - `
const DATELINE_AFTER =
  /^\s*(?:,?\s*(?:a\s)?\d{1,2}\s*(?:h|:|heures)\s*(?:\d{2})?(?:\s*\(?(?:UTC|GMT)(?:[+-]\d+)?\)?)?\s*)?(?:,\s*\p{Lu}[\p{L}'’ -]{1,40}?(?:,\s*\p{L}[\p{L}'’ -]{1,40}?)?)?\s*(?:\([^)\n]{2,60}\)\s*[-–—.:]*|\.?\s*[–—-]\s|\.\s[–—-]|:\s)/u;

/** Agencies that sign a dateline in brackets without a dash behind. */
const AGENCY =
  /^\s*\([^)\n]{0,30}(?:afp|reuters|ap|belga|ats|apa|aps|map|efe|dpa|upi|xinhua|tass|agence)[^)\n]{0,30}\)/;

/** Bylines and hours that may share a line with the date of publication. */
const LINE_REST =
  /^(?:\s|[|•·,–—:./()-]|\ble\b|\ba\b|\bpar\b.{2,60}|\d{1,2}\s*(?:h|:)\s*\d{0,2}|\butc\b|\bgmt\b|\bpublie\b|\bpar la redaction\b|\bavec afp\b|\bafp\b|\breuters\b|\bla redaction\b|\b[\p{L}' -]{2,30}\s[|,]|\bmis a jour\b.{0,40}|\blecture\b.{0,20})*$/u;

/** A day with its year, or a day and month that still want one. */
export const isDay = ({ meaning }: Found): boolean =>
  meaning.type === 'day-of-year' ||
  (meaning.type === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(meaning.edtf));

/** The rules by rank: what each says about an expression in its line. First the strongest. */
const LINE_RULES: readonly { readonly name: string; readonly test: (place: Line) => boolean }[] = [
  { name: 'field', test: ({ before }) => FIELD.test(before) },
  {
    name: 'published-line',
    test: ({ before, after }) =>
      PUBLISHED.test(before) &&
      before.length < 160 &&
      !/^\s(?:dans|par|aux|chez|sous|sur|en)\b/.test(after),
  },
  {
    name: 'dateline',
    test: ({ before, behind, at }) =>
      at < HEADER && /^\s*(?:le\s)?$/.test(before) && DATELINE_AFTER.test(behind),
  },
  {
    name: 'dateline',
    test: ({ written, after, behind, at }) =>
      at < HEADER &&
      PLACE_BEFORE.test(written) &&
      (DATELINE_AFTER.test(behind) || AGENCY.test(after)),
  },
  {
    name: 'dateline',
    test: ({ after, at }) => at < 600 && /^(?:,[^.\n]{0,30})?\s?\.\s[–—]\s/.test(after),
  },
  {
    name: 'date-line',
    test: ({ before, after, at }) =>
      at < HEADER &&
      before.length + after.length < 90 &&
      !/^\s*[-–—]/.test(before) &&
      LINE_REST.test(before) &&
      LINE_REST.test(after),
  },
];

interface Line {
  /** Folded; what stands before and behind the expression in its line. */
  readonly before: string;
  readonly after: string;
  /** `before` with its capitals. */
  readonly written: string;
  /** `after` with its capitals. */
  readonly behind: string;
  readonly at: number;
}

/** All statements of a text, the strongest rule first, then in order. */
export function statements(sheet: Sheet): Statement[] {
  const days = sheet.found
    .filter((found) => isDay(found) && !folded(sheet, found).startsWith('ce '))
    .map((found) => ({ found, line: lineAround(sheet, found) }));
  const names = [...new Set(LINE_RULES.map(({ name }) => name))];
  return names.flatMap((rule) =>
    days
      .filter(({ line }) => LINE_RULES.some((known) => known.name === rule && known.test(line)))
      .map(({ found }) => ({ found, rule })),
  );
}

const folded = (sheet: Sheet, { start, end }: Found): string => sheet.folded.slice(start, end);

/** Days behind « mis à jour le »: not before publication. */
export function updates(sheet: Sheet): Found[] {
  return sheet.found.filter(
    (found) => isDay(found) && UPDATED.test(lineAround(sheet, found).before),
  );
}

function lineAround({ text, folded: bare }: Sheet, found: Found): Line {
  const head = bare.slice(Math.max(0, found.start - 160), found.start);
  const tail = bare.slice(found.end, found.end + 160);
  const opening = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  const closing = tail.search(/[\r\n]/);
  const start = found.start - head.length + opening;
  return {
    before: head.slice(opening),
    after: closing === -1 ? tail : tail.slice(0, closing),
    written: text.slice(start, found.start),
    behind: text.slice(found.end, found.end + (closing === -1 ? tail.length : closing)),
    at: found.start,
  };
}

/** ` date 2017-05 ` at the very beginning: a header that a crawler wrote. */
export function crawlHeader(sheet: Sheet): Reading[] {
  const match = CRAWL_HEADER.exec(sheet.folded.slice(0, 200));
  const date = match?.groups?.date;
  if (match === null || date === undefined || !isRealDate(date)) return [];
  const start = match[0].length - date.length;
  const label = match[0].search(/\S/);
  return [
    {
      edtf: date,
      rule: 'crawl-header',
      basis: 'stated',
      evidence: [evidenceAt(sheet, { start: label, end: start + date.length }, 'crawl-header')],
      weakness: 'en-tête de collecte, moins précis que la date retenue',
    },
  ];
}

/** `2017`, `2017-05` and `2017-05-16` that the calendar has, in years that have a press. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= 1600 && year <= 2100 && dayNumber(year, month, day) !== null;
}

// `2017-05-16-titre.txt`, `2017_05_16-001.txt`, `20170516.txt`, `titre-2017-05.txt`
const FILE_DATE =
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[-_.]?)(?<month>0[1-9]|1[0-2])(?:\k<mark>(?<day>0[1-9]|[12]\d|3[01]))?(?!\d)/;

/** A date in the name of the source's file. */
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
