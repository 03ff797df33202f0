import type { Decisions } from '../model/decisions.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../text/failure.ts';
import { locate, locateOne } from '../text/locate.ts';

/**
 * The quotes as an editor leaves them: every occurrence of a decided passage is a quote of that speaker
 * (marks around it included), in the place of whatever the machine read there.
 * @throws Failure `correction-stale` where the passage is not in the text
 */
export function applyDecisions(
  text: string,
  quotes: readonly Quote[],
  decisions: Decisions,
  place: Place,
): Quote[] {
  let kept = [...quotes];
  for (const [at, { text: quoted, speaker }] of (decisions.quotes ?? []).entries()) {
    locateOne(text, quoted, { ...place, entry: ['quotes', at, 'text'] });
    for (const passage of locate(text, quoted)) kept = decided(kept, passage, speaker);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Inside a quote already found, the decision gives it its speaker; elsewhere it makes a quote. */
function decided(quotes: readonly Quote[], passage: Span, speaker: string | null): Quote[] {
  const holder = quotes.find((quote) => quote.start <= passage.start && passage.end <= quote.end);
  if (holder) {
    const corrected: Quote = { ...holder, speaker, rule: 'correction' };
    return quotes.map((quote) => (quote === holder ? corrected : quote));
  }
  const apart = quotes.filter((quote) => quote.end <= passage.start || passage.end <= quote.start);
  return [...apart, { start: passage.start, end: passage.end, speaker, rule: 'correction' }];
}
