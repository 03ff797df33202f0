import type { Attribution } from '../../model/ledger.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { LEGAL_LABEL, LEGAL_STRICT } from '../words/legal.ts';

/** A row of labels has no verb and no stop; a legal sentence says what no article says. */
const MOST_WORDS = 60;

// « © Le Méridien 2023 », « © 2017 Le Courrier », « © SA L’Estuaire – Nous contacter »
const OWNER =
  /^(?:copyright\s*)?(?:©|\(c\))\s*(?:copyright\s*)?(?:(?:19|20)\d\d(?:\s*[-–]\s*\d{4})?\s*[-–,]?\s*)?(?:s\.?a\.?r?\.?l?\.? )?([^\d©|.–—,]{2,40}?)\s*(?:[-–,]?\s*(?:19|20)\d\d\b.*|[|.–—-]\s.*|\.)?$/i;

const LEGAL_LABELS = new RegExp(LEGAL_LABEL, 'g');

/** The legal lines of a site. */
export const legalFooter: Rule = {
  name: 'legal-footer',
  reason: 'mentions légales',
  find: ({ lines }: Page) => lines.flatMap(findLegal),
};

function findLegal(line: Line): Finding[] {
  if (line.words > MOST_WORDS) return [];
  const owner = ownerOf(line);
  const strict = LEGAL_STRICT.test(line.folded);
  const labels = !line.stops && isLabelRow(line);
  if (!strict && !labels && owner.length === 0) return [];
  return [{ start: line.start, end: line.end, attributions: owner }];
}

/** One label in a few words, or several in a row. */
function isLabelRow({ folded, words }: Line): boolean {
  const count = folded.match(LEGAL_LABELS)?.length ?? 0;
  return words <= 10 ? count >= 1 : count >= 2;
}

/** The owner named after ©; a year or a legal phrase tells it from a photographer. */
function ownerOf(line: Line): Omit<Attribution, 'rule'>[] {
  const match = OWNER.exec(line.text);
  const name = match?.[1]?.replace(/\s*\b(?:tous|all|droits?|rights)\b.*$/i, '').trim();
  if (match === null || name === undefined || name === '') return [];
  const legal =
    /\b(?:19|20)\d\d\b/.test(line.text) ||
    LEGAL_STRICT.test(line.folded) ||
    LEGAL_LABEL.test(line.folded);
  if (!legal) return [];
  const start = line.start + line.text.indexOf(name);
  return [{ role: 'publisher', name, basis: 'stated', span: { start, end: start + name.length } }];
}
