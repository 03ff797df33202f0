import { bounds } from '../../edtf/bounds.ts';
import type { Found } from '../expressions/meaning.ts';
import { type Tense, tenseAt } from '../resolve/tense.ts';
import type { Sheet } from './reading.ts';

/** A day, month or year that stands in the article's words. */
export interface Told {
  readonly found: Found;
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly tense: Tense;
  /** Up to 100 folded characters before it. */
  readonly before: string;
}

/** Dates looked at in one text: a list of a thousand dates says no more than its first two hundred. */
const LIMIT = 200;

/** Days, months and years (1900–2099) outside what was removed from the article. */
export function toldDates(sheet: Sheet): Told[] {
  const told: Told[] = [];
  let passage = 0;
  for (const found of sheet.found) {
    if (told.length === LIMIT) break;
    while ((sheet.removed[passage]?.end ?? Number.POSITIVE_INFINITY) <= found.start) passage += 1;
    if ((sheet.removed[passage]?.start ?? Number.POSITIVE_INFINITY) <= found.start) continue;
    const { meaning } = found;
    if (
      meaning.type !== 'fixed' ||
      !/^(?:19|20)\d\d(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(meaning.edtf)
    )
      continue;
    const { from, to } = bounds(meaning.edtf);
    if (from === null || to === null) continue;
    told.push({
      found,
      edtf: meaning.edtf,
      from,
      to,
      tense: tenseAt(sheet.prose, found),
      before: sheet.folded.slice(Math.max(0, found.start - 100), found.start),
    });
  }
  return told;
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
