import { labelReader } from '../labels.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';
import { unquoted } from '../unquoted.ts';
import { ADDRESS, CONSENT_TERMS } from '../words/cookies.ts';
import { CONSENT_LABELS } from '../words/labels.ts';

/** A line with so many different terms of consent is a notice by itself. */
const NOTICE_TERMS = 3;

const BUTTONS = labelReader(CONSENT_LABELS);

/**
 * A consent notice in any wording: paragraphs that speak to the reader in the words which the law
 * makes every notice use, with the weaker lines and the buttons around them.
 */
export const cookieNotice: Rule = {
  name: 'cookie-notice',
  reason: 'avis de cookies',
  find: findNotices,
};

function findNotices({ lines }: Page): Finding[] {
  const terms = lines.map(consentTerms);
  const isCore = (at: number) => (terms[at] ?? 0) >= NOTICE_TERMS;
  const isPart = (at: number) => {
    const line = lines[at];
    return line !== undefined && ((terms[at] ?? 0) > 0 || BUTTONS.count(line) > 0);
  };
  const taken = new Set<number>();
  lines.forEach((_, at) => {
    if (!isCore(at)) return;
    for (let up = at; up === at || isPart(up); up -= 1) taken.add(up);
    for (let down = at; down === at || isPart(down); down += 1) taken.add(down);
  });
  return lines.filter((_, at) => taken.has(at));
}

// « RT en français utilise des cookies pour… », said without a word to the reader
const USES_COOKIES =
  /\b(?:utilis\w+|depos\w+|recour\w+|emplo\w+|se sert)\b.{0,30}\b(?:cookies?|traceurs?)\b/;

/** Different terms of consent in a line that speaks to its reader; 0 in any other line. */
function consentTerms(line: Line): number {
  const said = unquoted(line.folded);
  if (!ADDRESS.test(said)) return USES_COOKIES.test(said) ? 1 : 0;
  return CONSENT_TERMS.filter((term) => term.test(line.folded)).length;
}
