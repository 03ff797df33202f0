import type { Stated } from '../model/captured.ts';
import type { CleanText } from '../model/clean.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Place } from '../text/failure.ts';
import { repeatedPassages } from '../text/passages.ts';
import { credited } from './attributions.ts';
import { toBlocks } from './blocks.ts';
import { decideSpans, putAside } from './decide.ts';
import { knowHeadline } from './headline.ts';
import { ledger } from './ledger.ts';
import { applyRule, type Page } from './page.ts';
import { EARLY_RULES, LATE_RULES } from './rules.ts';
import { cutSeams, lostItsLines, rejoin } from './seams.ts';
import { titleStated } from './stated.ts';
import { surroundings } from './surround/surroundings.ts';
import { findTitle } from './title.ts';
import { logicalLines } from './wrap.ts';

/**
 * Parts the article from what a capture took along. Nothing is lost: blocks and removals together
 * hold every character of `text` that is not white space.
 *
 * @param text the decoded source
 * @param decisions the editor's, applied last
 * @param place named in failures
 * @param stated what the format says beside the text: a headline and names found there are sure
 * @returns spans in UTF-16 code units of `text`
 * @throws Failure `correction-stale` when a decision quotes what the source does not hold
 */
export function clean(
  text: string,
  decisions: Decisions,
  place: Place,
  stated: readonly Stated[] = [],
): CleanText {
  const decided = decideSpans(text, decisions, place);
  const whole = logicalLines(text);
  const flat = lostItsLines(text, whole);
  const around = once(() => surroundings(text, whole));
  const lines = flat ? whole.flatMap((line) => cutSeams(text, line, around().turns)) : whole;
  const start: Page = { text, lines, flat, surroundings: around, removed: [], attributions: [] };
  const told = knowHeadline(EARLY_RULES.reduce(applyRule, start), titleStated(stated));
  const judged = LATE_RULES.reduce(applyRule, told);
  const joined = { ...judged, lines: rejoin(text, judged.lines, whole) };
  const page = putAside(joined, decided);
  const title = findTitle(page, decided);
  const blocks = toBlocks(page, title, decided);
  return {
    title,
    blocks,
    removed: ledger(text, page.removed),
    attributions: credited(page, decisions, stated),
    repeats: repeatedPassages(text, blocks),
    diagnostics: [],
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
