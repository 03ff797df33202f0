import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { unquoted } from '../unquoted.ts';
import { hasFiniteVerb } from '../verbs.ts';
import { ADDRESS, IMPERATIVE, OFFER, SITE_NOUNS, SITE_ORDER, STRONG_NOUNS } from '../words/site.ts';

/** A button or a label. */
const SHORT = 16;
const TO_READER = /\b(?:vous|votre|vos)\b/;

/** Longer calls are read word by word: they must speak of the site. */
const LONGEST = 90;

/**
 * The site speaks to its reader: newsletter boxes, calls to share, to give, to download. Told by
 * who is spoken to and what about, outside quotation marks, not by fixed phrases.
 */
export const callToReader: Rule = {
  name: 'call-to-reader',
  reason: 'appel au lecteur',
  find: ({ lines }: Page) => lines.filter(isCall),
};

/** « Recevoir la newsletter », not a sentence that happens to begin with an infinitive. */
const isOffer = (line: Line): boolean =>
  line.words <= 10 && !line.stops && OFFER.test(line.folded) && !hasFiniteVerb(line.text);

function isCall(line: Line): boolean {
  if (line.words > LONGEST) return false;
  const said = unquoted(line.folded);
  const nouns = SITE_NOUNS.filter((noun) => noun.test(said)).length;
  const orders = IMPERATIVE.test(said);
  if (line.words <= SHORT) {
    const toReader = nouns >= 1 || (!/[.…]$/.test(line.text) && ADDRESS.test(said));
    return SITE_ORDER.test(said) || (orders && toReader) || (nouns >= 1 && isOffer(line));
  }
  if (!ADDRESS.test(said) && !orders) return false;
  const strong = STRONG_NOUNS.filter((noun) => noun.test(said)).length;
  if (strong >= 2 && TO_READER.test(said)) return true;
  return nouns >= (orders ? 2 : 3) && (orders || TO_READER.test(said));
}
