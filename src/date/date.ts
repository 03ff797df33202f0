import type { Block } from '../model/block.ts';
import type { Stated } from '../model/captured.ts';
import type { Dossier, TimeExpression } from '../model/date.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Removal } from '../model/ledger.ts';
import { foldChars } from '../text/fold.ts';
import { decideDate } from './dossier/decide.ts';
import { findExpressions } from './expressions/find.ts';
import { proseOf } from './resolve/tense.ts';
import { timeExpressions } from './times.ts';

/** A source's text and what cleaning and an editor said about it. */
export interface DateInput {
  readonly text: string;
  /** Path of the source; its name may hold a date. */
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly decisions: Decisions;
  /** What the format says beside the text. */
  readonly stated?: readonly Stated[];
}

/**
 * When a text was published, and the times of which it speaks. Never throws; linear in the text.
 *
 * @returns `dossier`: the date with evidence and rivals; `times`: all time expressions of the text
 *   (spans in UTF-16 units, sorted, disjoint), with values anchored on the dossier
 */
export function dateText(input: DateInput): { dossier: Dossier; times: TimeExpression[] } {
  const { text, file, blocks, removed, decisions, stated = [] } = input;
  const folded = foldChars(text);
  const found = findExpressions(text, folded);
  const prose = proseOf(text, folded);
  const dossier = decideDate(
    { text, folded, prose, file, blocks, removed, found, stated },
    decisions.date,
  );
  return { dossier, times: timeExpressions(text, prose, found, dossier) };
}
