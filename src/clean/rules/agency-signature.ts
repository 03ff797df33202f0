import type { Attribution } from '../../model/ledger.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { AGENCY } from '../words/agencies.ts';

// « el/agr/roc », « jmp/cf »: initials of those who wrote, edited and sent it
const INITIALS = /^[a-z]{2,4}(?:[-/][a-z]{1,4}){1,5}\.?$/;

// « ABB/ASB/OID »: the same in capitals, below the text; « CDU/CSU » stands in it
const CAPITAL_INITIALS = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,5}\.?$/u;

// « SENEGAL-POLITIQUE-JUSTICE » over « Dakar, 17 mars (APS) – »: the keywords of a dispatch
const KEYWORDS = /^\p{Lu}{3,}(?:[-–/]\p{Lu}{3,})+$/u;
const DISPATCH = /^\p{Lu}[^.!?]{2,60}\(\p{Lu}{2,8}\)\s*[-–—]\s/u;

// « AFP 110452 DEC 21 », « FRA0412 4 I 0287 BEL /AFP-XK41 »
const SLUG = /^(?:[A-Z]{3}\d{3,4}\s.*|[A-Z]{2,5}\s\d{6}\s[A-Z]{3}\s\d{2})$/;

// « (avec AFP) », « Avec agences », « LM (avec Reuters) »
// « (Reportage d’Olivier Sarre, version française Nina Colin, édité par Pierre Obadia) »
const DESK =
  /^\((?=.*\b(?:edite(?:e|s)? par|version francaise|avec la contribution|redige par|reportage d)).*\)\.?$/;

const ALONE = new RegExp(`^\\(?(${AGENCY})(?:\\s*[/,]\\s*(?:${AGENCY}))*\\)?\\.?$`);
const WITH = new RegExp(
  `^\\(?(?:\\S{1,20} )?\\(?(?:avec|source\\s*:|d'apres)\\s+(?:l')?(${AGENCY}|agences?)(?:(?:\\s*,\\s*|\\s+et\\s+)(?:l')?(?:${AGENCY}))*\\)?\\.?$`,
);

// « … dans la nuit. (AFP) », « … vendredi. (avec Reuters) » at the end of a paragraph
const TAIL = new RegExp(`(?<=[.!?»"”]\\s*)\\((?:avec )?(?:l')?(${AGENCY})\\)\\.?$`);

/** The signature of a news agency: a credit, not a sentence of the article. */
export const agencySignature: Rule = {
  name: 'agency-signature',
  reason: 'signature d’agence',
  find: ({ lines }: Page) => lines.flatMap((line, at) => findSignature(line, at, lines)),
};

function findSignature(line: Line, at: number, lines: readonly Line[]): Finding[] {
  if (line.words <= 40 && DESK.test(line.folded)) return [{ start: line.start, end: line.end }];
  if (line.words <= 12) {
    const whole = WITH.exec(line.folded) ?? ALONE.exec(line.folded);
    if (whole || INITIALS.test(line.text) || SLUG.test(line.text)) {
      return [{ start: line.start, end: line.end, attributions: agency(line, whole) }];
    }
  }
  const below = lines[at + 1];
  const isKeywords = KEYWORDS.test(line.text) && DISPATCH.test(below?.text ?? '');
  const isSigned = CAPITAL_INITIALS.test(line.text) && !lines.slice(at).some(({ prose }) => prose);
  if (isKeywords || isSigned) return [{ start: line.start, end: line.end }];
  const tail = TAIL.exec(line.folded);
  if (!tail) return [];
  return [{ start: line.start + tail.index, end: line.end, attributions: agency(line, tail) }];
}

function agency(line: Line, match: RegExpExecArray | null): Omit<Attribution, 'rule'>[] {
  const named = match?.[1];
  if (match === null || named === undefined || /^agences?$/.test(named)) return [];
  const from = match.index + match[0].indexOf(named);
  const name = line.text.slice(from, from + named.length);
  const span = { start: line.start + from, end: line.start + from + named.length };
  return [{ role: 'agency', name, basis: 'stated', span }];
}
