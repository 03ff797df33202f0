import type { Span } from '../../model/span.ts';
import {
  AUXILIARY,
  FUTURE_FORM,
  FUTURE_PHRASE,
  NOT_FUTURE,
  NOT_PAST,
  PAST_FORM,
} from '../language/tense.ts';

export type Tense = 'past' | 'future' | null;

/** Farthest look into a sentence, on each side of an expression. */
const REACH = 240;

/** What it costs a verb to stand behind a mark: a comma hardly, a bracket or quotation mark much. */
const COMMA_COST = 25;
const BREAK_COST = 80;
const CLAUSE_COST = 20;

/** `folded` with « à » kept apart from « a », so that no preposition is taken for an auxiliary. */
export function proseOf(text: string, folded: string): string {
  return folded.replace(/a/g, (letter, at: number) =>
    /[àÀ]/.test(text.charAt(at)) ? 'à' : letter,
  );
}

/**
 * Tense of the clause in which an expression stands: that of the nearest verb of its sentence whose
 * form tells; null where none does.
 *
 * @param prose see `proseOf`
 */
export function tenseAt(prose: string, span: Span): Tense {
  const { start, end } = sentenceAround(prose, span);
  const left = prose.slice(start, span.start);
  const right = prose.slice(span.end, end);
  const past = Math.min(nearest(left, right, AUXILIARY), nearest(left, right, PAST_FORM, NOT_PAST));
  const future = Math.min(
    nearest(left, right, FUTURE_PHRASE) - 1,
    nearest(left, right, FUTURE_FORM, NOT_FUTURE),
  );
  if (past === Number.POSITIVE_INFINITY && future === Number.POSITIVE_INFINITY) return null;
  return future <= past ? 'future' : 'past';
}

/** The sentence of a span, at most `REACH` characters each side; line breaks end it too. */
export function sentenceAround(folded: string, span: Span): Span {
  const left = folded.slice(Math.max(0, span.start - REACH), span.start);
  const right = folded.slice(span.end, span.end + REACH);
  const opening = Math.max(
    left.lastIndexOf('\n'),
    left.lastIndexOf('. '),
    left.lastIndexOf('? '),
    left.lastIndexOf('! '),
  );
  const closing = /[.?!]["»]?(?:\s|$)|\n/.exec(right);
  return {
    start: span.start - left.length + opening + 1,
    end: span.end + (closing?.index ?? right.length),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Cost of the nearest match left or right. */
function nearest(
  left: string,
  right: string,
  form: RegExp,
  except: ReadonlySet<string> = NONE,
): number {
  let cost = Number.POSITIVE_INFINITY;
  // From the nearest on: to cross so many characters costs as much at least.
  for (const { 0: word, index } of [...left.matchAll(form)].reverse()) {
    const from = index + word.length;
    if (left.length - from >= cost) break;
    if (!except.has(word)) cost = Math.min(cost, crossing(left.slice(from)));
  }
  for (const match of right.matchAll(form)) {
    if (match.index >= cost) break;
    if (except.has(match[0])) continue;
    cost = Math.min(cost, crossing(right.slice(0, match.index)));
    break;
  }
  return cost;
}

// « a annoncé lundi qu'il partirait »: another clause begins
const CLAUSE = /(?<!\p{L})(?:qu'|(?:que|qui|dont|lorsque|quand)(?!\p{L}))/gu;

function crossing(between: string): number {
  let cost = between.length + CLAUSE_COST * (between.match(CLAUSE)?.length ?? 0);
  for (const mark of between) {
    if (mark === ',') cost += COMMA_COST;
    else if (/[;:()«»"“”]/.test(mark)) cost += BREAK_COST;
  }
  return cost;
}
