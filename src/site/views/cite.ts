import type { Article } from '../../archive/model.ts';
import { upperFirst } from '../../text/first-letter.ts';
import type { SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { french, unturned } from '../typography.ts';
import { shortPath } from '../urls.ts';

/** An article in the forms that others cite from; the uncertain date is kept in each. */
export interface CiteView {
  readonly iso690: string;
  /** The same without the address, to which that of a passage is added. */
  readonly reference: string;
  readonly bibtex: string;
  readonly ris: string;
  readonly cslJson: string;
}

/** Plain facts, without display typography. */
interface Facts {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly date: string | null;
  readonly dateText: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly url: string;
  readonly archive: string;
  readonly language: string;
}

export function cite(context: SiteContext, article: Article): CiteView {
  const facts = factsOf(context, article);
  // Read by people; the three forms below are read by programs, and keep the words as they are
  const shown = french(reference(facts));
  return {
    iso690: `${shown}, ${facts.url}`,
    reference: shown,
    bibtex: bibtex(facts),
    ris: ris(facts),
    cslJson: cslJson(facts),
  };
}

/** OpenURL of an article for Zotero, on pages that list it. */
export const openUrl = (context: SiteContext, article: Article): string =>
  coins(factsOf(context, article));

function factsOf({ urls, settings }: SiteContext, article: Article): Facts {
  const { record, shortId } = article;
  const title = unturned(excerpt(record.title.text, 300));
  return {
    key: `hemerotheque-${shortId}`,
    title: record.title.span === undefined ? `[${title}]` : title,
    authors: record.authors.map(unturned),
    publisher: record.publisher === null ? null : unturned(record.publisher),
    date: record.date,
    dateText: shownDate(record.date),
    from: record.dateFrom,
    to: record.dateTo,
    url: urls.absolute(shortPath(article)),
    archive: settings.title,
    language: record.language,
  };
}

/** « AUTEUR. Titre. Éditeur, 5 août 2017 environ. Archive, <adresse>. » */
function reference({ title, authors, publisher, date, dateText, archive }: Facts): string {
  const told = date === null ? STRINGS.cite.noDate : dateText;
  const when = publisher === null ? upperFirst(told) : told;
  const who = authors.length > 0 ? `${authors.join(', ')}. ` : '';
  const where = publisher === null ? '' : `${publisher}, `;
  return `${who}${stopped(title)} ${where}${stopped(when)} ${STRINGS.cite.archive} ${STRINGS.quoted(archive)}`;
}

/** With one full stop at its end: `s. d.` has one. */
const stopped = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** BibTeX has no entry for the press that every style knows: `@misc` with the date as a note. */
function bibtex(facts: Facts): string {
  const { key, title, authors, publisher, dateText, url, date, language } = facts;
  const fields: [string, string | null][] = [
    ['title', `{${texText(title)}}`],
    ['author', authors.length > 0 ? authors.map(texText).join(' and ') : null],
    ['howpublished', publisher === null ? null : texText(publisher)],
    ['year', exactYear(facts)],
    // biber reads EDTF, so the doubt stays as it is written
    ['date', date !== null && EDTF.test(date) ? date : null],
    ['note', texText(dateText)],
    ['language', language],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${value}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

const EDTF = /^[\dX~?%/.-]+$/;

const exactYear = ({ from, to }: Facts): string | null =>
  from !== null && from.slice(0, 4) === to?.slice(0, 4) ? from.slice(0, 4) : null;

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const texText = (text: string): string =>
  oneLine(text).replace(/[\\~^{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

function ris(facts: Facts): string {
  const { title, authors, publisher, dateText, url, language } = facts;
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['T2', publisher],
    ['PY', exactYear(facts)],
    ['DA', risDate(facts)],
    ['LA', language],
    ['UR', url],
    ['DP', facts.archive],
    ['N1', dateText],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}`]))
    .join('\r\n');
}

/** RIS dates are `YYYY/MM/DD/other`, with the parts that are sure; the doubt goes in `other`. */
function risDate(facts: Facts): string | null {
  const { from, to, date, dateText } = facts;
  if (from === null || date === null) return null;
  const [year, month, day] = sureParts(from, to);
  if (year === undefined) return null;
  const other = /^\d{4}(-\d\d){0,2}$/.test(date) ? '' : dateText;
  return `${year}/${month ?? ''}/${day ?? ''}/${other}`;
}

/** The leading parts (year, month, day) on which both ends agree. */
function sureParts(from: string, to: string | null): string[] {
  const other = (to ?? '').split('-');
  const parts = from.split('-');
  const differs = parts.findIndex((part, at) => part !== other[at]);
  return differs < 0 ? parts : parts.slice(0, differs);
}

function cslJson(facts: Facts): string {
  const { key, title, authors, publisher, from, to, date, url, language, archive } = facts;
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher !== null && { 'container-title': publisher }),
    ...(date !== null && { issued: issued(date, from, to, facts.dateText) }),
    URL: url,
    language,
    archive,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A month or a year keeps its width; what CSL cannot say (an open interval) is said in words. */
function issued(date: string, from: string | null, to: string | null, told: string): object {
  if (from === null || to === null) return { literal: told };
  const width = WHOLE.exec(date)?.[0];
  const ends = width !== undefined ? [width] : from === to ? [from] : [from, to];
  const circa = /[~?%]/.test(date);
  return {
    'date-parts': ends.map((day) => day.split('-').map(Number)),
    ...(circa && { circa: true }),
  };
}

// A year or a month, sure or not: `2017`, `2017-05`, `2017-05~`; no season (`2017-21`)
const WHOLE = /^\d{4}(?:-(?:0\d|1[0-2]))?(?=[~?%]?$)/;

function coins(facts: Facts): string {
  const fields = new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', facts.title],
    ...facts.authors.map((name) => ['rft.creator', name]),
    ...(facts.publisher === null ? [] : [['rft.publisher', facts.publisher]]),
    ...(facts.date === null ? [] : [['rft.date', facts.date]]),
    ['rft.language', facts.language],
    ['rft.identifier', facts.url],
  ]);
  return fields.toString();
}

/** No line break, no control character: they would end a field. */
const oneLine = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
