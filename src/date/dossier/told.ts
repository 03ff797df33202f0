import { bounds } from '../../edtf/bounds.ts';
import type { Found } from '../expressions/meaning.ts';
import { resolveAll } from '../resolve/resolve.ts';
import { type Tense, tenseAt } from '../resolve/tense.ts';
import type { Sheet } from './reading.ts';

/** A day, month or year that stands in the article's words. */
export interface Told {
  readonly found: Found;
  readonly edtf: string;
  /** Whether its year stands in its own words; else the words before lend it. */
  readonly fixed: boolean;
  readonly from: string;
  readonly to: string;
  readonly tense: Tense;
  /** Up to 100 folded characters before it. */
  readonly before: string;
}

/** Dates looked at in one text: a list of a thousand dates says no more than its first two hundred. */
const LIMIT = 200;

/** Days, months and years (1900–2099) outside what was removed from the article, in order. */
export function toldDates(sheet: Sheet): Told[] {
  const kept = inArticle(sheet).slice(0, LIMIT * 20);
  const values = resolveAll(sheet.prose, kept, null);
  const told = kept.flatMap((found, at) => {
    const fixed = found.meaning.type === 'fixed';
    const edtf = values[at]?.edtf ?? '';
    if (!(fixed || found.rule === 'day-month') || !CALENDAR_DATE.test(edtf)) return [];
    const { from, to } = bounds(edtf);
    return from === null || to === null ? [] : [{ found, edtf, fixed, from, to }];
  });
  return told.slice(0, LIMIT).map((one) => ({
    ...one,
    tense: tenseAt(sheet.prose, one.found),
    before: sheet.folded.slice(Math.max(0, one.found.start - 100), one.found.start),
  }));
}

// `2017`, `2017-05`, `2017-05-16`; no season, no interval
const CALENDAR_DATE = /^(?:19|20)\d\d(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

/** The expressions that no removal covers; both lists are sorted. */
function inArticle({ found, removed }: Sheet): Found[] {
  let passage = 0;
  return found.filter(({ start }) => {
    while ((removed[passage]?.end ?? Number.POSITIVE_INFINITY) <= start) passage += 1;
    return (removed[passage]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** « pour le », « jusqu'au », « d'ici », « à l'horizon »: not there yet, whatever the verb. */
const AIMED =
  /(?:\b(?:pour|jusqu'(?:au|en|a)|d'ici|avant|horizon|des|prevue?s?|au|objectif|a partir d[eu])\s(?:le\s|la\s|fin\s|\p{L}+\s){0,2}|\bet\s)$/u;

/** « présidentielle d'avril », « référendum en »: an event that may be to come. */
const EVENT =
  /\b(?:elections?|presidentielles?|legislatives|municipales|scrutin|referendum|jeux|coupe|mondial|euro|budget|rentree)\s(?:[\p{L}'-]+\s){0,3}(?:de\s|du\s|d'|en\s)$/u;

/** « d'en ramener … en 2023 », « pour se présenter en 2020 », « destinés à équiper … en »: an aim. */
const AIM =
  /\b(?:pour|afin\sd[e']|destinee?s?\sa|vise(?:nt)?\sa|d[e']|a)\s?(?:en\s|se\s|s'|y\s|le\s|la\s|les\s)?\p{L}{3,}(?:er|ir|re)\s[^.;»]{0,80}$/u;

/** A date that the text tells as past, so that the text is not older. */
export function isPast({ tense, before, edtf }: Told): boolean {
  if (tense !== 'past' || AIMED.test(before) || EVENT.test(before)) return false;
  return (
    edtf.length > 7 || (!AIM.test(before) && (edtf.length > 4 || /\b(?:en|depuis)\s$/.test(before)))
  );
}
