import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { unquoted } from '../unquoted.ts';
import { PAYWALL } from '../words/paywall.ts';

/** A teaser is short, or says several of these things. */
const SHORT = 16;

/** What stands where a text stops for those who do not pay. */
export const paywall: Rule = {
  name: 'paywall',
  reason: 'appel à s’abonner',
  find: ({ lines }: Page) => lines.filter(isTeaser),
};

function isTeaser(line: Line): boolean {
  if (line.words > 80) return false;
  const said = unquoted(line.folded);
  const count = PAYWALL.filter((phrase) => phrase.test(said)).length;
  return count >= (line.words <= SHORT ? 1 : 2);
}
