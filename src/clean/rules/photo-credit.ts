import type { Attribution } from '../../model/ledger.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { PERSON } from '../people.ts';
import { hasFiniteVerb } from '../verbs.ts';
import { PICTURE_AGENCY } from '../words/agencies.ts';

/** A caption with its credit. */
const MOST_WORDS = 45;

const CREDIT_WORD =
  '(?:[Pp]hoto(?:graphie)?s?|PHOTOS?|[Cc]r[ée]dits?(?: [Pp]hotos?| image)?|[Ii]llustrations?|[Ii]mage|[Vv]isuel|[Cc]liché|[Dd]essin)';

// « © Joshua Roberts Source: Reuters » at the end of a line
const COPYRIGHT = /(?:©|\(c\)|\(C\)|ⓒ)\s*([^©\n]{2,80})$/;

// « Photo : Camille Ansel / Le Courrier », « Crédit image : Radio Ligné », « • Crédits : SDIS 09 »
const LABELLED = new RegExp(
  `(?:^|[.\\s(•|–-])\\(?${CREDIT_WORD}(?:\\s*[:|/]|\\s+(?=\\p{Lu}))\\s*(?:de |par |d['’])?(\\p{Lu}[^:.]{1,70}?)\\)?\\.?$`,
  'u',
);

// « (REUTERS) », « (V. Thomasset/L’Équipière) », « / AFP/Archives » at the end
const BRACKETED = /\(([^()]{2,60})\)\.?$/;
const SLASHED = new RegExp(
  `^(?![—–-]).*?(?:^|[\\s/|–-])(${PERSON}\\s*/\\s*[\\p{Lu}][^/.]{1,40}(?:/[^/.]{1,30})?)$`,
  'u',
);
// « ici à Kidal en août 2012. REUTERS/Adama Diarra »: the agency first
const AGENCY_FIRST = new RegExp(
  `(?<=[.!?»]\\s|^)((?:${PICTURE_AGENCY.source})\\s?/\\s?${PERSON}(?:/[^/.]{1,30})?)$`,
  'u',
);
// « place des Lices. | L’ESTUAIRE »
const PIPED = /[.\p{L}]\s\|\s(\p{Lu}[\p{Lu}\p{M}’' &-]{2,40})$/u;

// « … le 21 mars. CYRIL NADAUD POUR « LE COURRIER » », « … à Lille. JEANNE PETIT / AFP »
const CAPITALS =
  /(?<=[.!?»]\s)(\p{Lu}[\p{Lu}’'.-]+(?:\s\p{Lu}[\p{Lu}’'.-]+){1,3}\s(?:POUR\s«[^«»]{2,40}»|\/\s?[\p{Lu}«][^.]{1,40}))$/u;

// « V. Thomasset/L’Équipière », « AFP/Archives »
const TWO_CREDITS = new RegExp(`^(?:${PERSON}|[\\p{Lu}]{2,8})\\s*/\\s*\\p{Lu}`, 'u');

/** The credit of a picture, with the caption on the same line; glued to other words, only the credit. */
export const photoCredit: Rule = {
  name: 'photo-credit',
  reason: 'crédit photo',
  find: ({ lines }: Page) => lines.flatMap(findCredit),
};

function findCredit(line: Line): Finding[] {
  if (line.words > MOST_WORDS) return [];
  const glued = COPYRIGHT.exec(line.text);
  if (glued) {
    // A headline may stand before the sign, glued to it; a caption is closed by a stop or a space.
    const whole = glued.index === 0 || /[\s.•|(]$/.test(line.text.slice(0, glued.index));
    const start = whole ? line.start : line.start + glued.index;
    return [{ start, end: line.end, attributions: photographer(line, glued[1]) }];
  }
  const named =
    labelled(line) ??
    bracketed(line) ??
    [CAPITALS, SLASHED, AGENCY_FIRST, PIPED]
      .map((pattern) => pattern.exec(line.text)?.[1])
      .find(Boolean);
  if (named === undefined) return [];
  return [{ start: line.start, end: line.end, attributions: photographer(line, named) }];
}

const labelled = (line: Line): string | undefined =>
  line.prose && line.words > 30 ? undefined : LABELLED.exec(line.text)?.[1];

/** A bracket that names an agency or two credits, not one that explains: « (Parti socialiste) ». */
function bracketed(line: Line): string | undefined {
  const inside = BRACKETED.exec(line.text)?.[1];
  if (inside === undefined) return undefined;
  if (TWO_CREDITS.test(inside) || /^(?:photo|cr[ée]dit|archives)\b/i.test(inside)) {
    return line.prose && line.words > 35 ? undefined : inside;
  }
  // « … n’a pas répondu. (AFP) » is the agency's signature under an article, not a caption.
  return PICTURE_AGENCY.test(inside) && !line.prose && !hasFiniteVerb(line.text)
    ? inside
    : undefined;
}

function photographer(line: Line, named: string | undefined): Omit<Attribution, 'rule'>[] {
  if (named === undefined) return [];
  const trimmed = named.trim();
  const start = line.start + line.text.lastIndexOf(trimmed);
  const name = trimmed.replace(/\s*\bSource\s*:\s*/, ', ').replace(/[\s)(]+$/, '');
  if (name === '') return [];
  return [{ role: 'photo', name, basis: 'stated', span: { start, end: start + trimmed.length } }];
}
