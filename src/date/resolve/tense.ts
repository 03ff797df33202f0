import type { Span } from '../../model/span.ts';
import {
  AUXILIARY,
  FUTURE_FORM,
  FUTURE_PHRASE,
  NOT_FUTURE,
  NOT_HAPPENED,
  NOT_PAST,
  PARTICIPLE,
  PAST_FORM,
  SCHEDULED,
} from '../language/tense.ts';

export type Tense = 'past' | 'future' | null;

/** Farthest look into a sentence, on each side of an expression. */
const REACH = 240;

/** What it costs a verb to stand behind a mark: a comma hardly, a bracket or quotation mark much. */
const COMMA_COST = 25;
const BREAK_COST = 80;
const CLAUSE_COST = 20;

/**
 * `folded` with « à » kept apart from « a », so that no preposition is taken for an auxiliary, and the last « é » of
 * a word from « e », so that no present is taken for a participle.
 */
export function proseOf(text: string, folded: string): string {
  return folded.replace(/a|e(?=e?s?(?!\p{L}))/gu, (letter, at: number) => {
    const accented = text.charAt(at).toLowerCase();
    return accented === 'à' || accented === 'é' ? accented : letter;
  });
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
  const past = Math.min(
    nearest(left, right, AUXILIARY),
    nearest(left, right, PAST_FORM, NOT_PAST),
    participle(left) - PARTICIPLE_GAIN,
  );
  const future = Math.min(
    nearest(left, right, FUTURE_PHRASE) - 1,
    nearest(left, right, FUTURE_FORM, NOT_FUTURE),
    scheduled(left, right, past),
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

/** A participle rules the words right behind it: this many UTF-16 units at most. */
const PARTICIPLE_REACH = 40;
/** A preposition that it needs counts for nothing: « installée en mai remettra » is of May. */
const PARTICIPLE_GAIN = 5;

// « le marché lundi »: a noun behind its determiner
const DETERMINER =
  /(?<!\p{L})(?:[ld]'|(?:les?|la|une?|des?|du|aux?|cet?|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos|chaque|en|à)\s)$/u;
// « sera jugé lundi »: a passive that is to come
const TO_COME = /(?<!\p{L})(?:sera|seront|serait|seraient|etre|soit|soient)\s(?:\p{L}+\s)?$/u;

/** « un sondage publié samedi »: cost of the participle that the expression follows; without an auxiliary it tells what happened. */
function participle(left: string): number {
  const near = left.slice(-PARTICIPLE_REACH);
  for (const { 0: word, index } of [...near.matchAll(PARTICIPLE)].reverse()) {
    const before = left.slice(0, left.length - near.length + index);
    if (NOT_HAPPENED.has(word) || DETERMINER.test(before)) continue;
    if (TO_COME.test(before)) break;
    return crossing(near.slice(index + word.length));
  }
  return Number.POSITIVE_INFINITY;
}

/** A present announces in its own clause, and elsewhere only where no past is told: « a gagné samedi, et reprend la tête ». */
function scheduled(left: string, right: string, past: number): number {
  const cost = nearest(left, right, SCHEDULED) - 1;
  return cost < COMMA_COST || past === Number.POSITIVE_INFINITY ? cost : Number.POSITIVE_INFINITY;
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
