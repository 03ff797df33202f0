import { lowerBound } from '../text/lower-bound.ts';
import { holdsLabel } from './label-words.ts';
import type { Line } from './line.ts';
import { CRAWL_HEADER } from './rules/crawl-header.ts';
import { hasFiniteVerb } from './verbs.ts';

/** Edges of a line in order: those that its words tell, and with them the ends of its sentences. */
interface Edges {
  readonly told: readonly number[];
  readonly sure: readonly number[];
}

/** Where the trained model sees article and page meet in a line, put right by what its words tell. */
export function settledTurns(
  text: string,
  line: Line,
  turns: readonly number[],
  { told, sure }: Edges,
): number[] {
  return turns
    .filter((turn) => turn > line.start && turn < line.end && !isInClause(text, turn, sure))
    .map((turn) => settled(text, turn, told));
}

/** Words of a clause in front of a turn that it cannot part: a menu has as few. */
const FEW_WORDS = 6;

/**
 * Whether a turn parts a number from its noun (« le 31 | mars »), a subject from its verb (« Luc Tanguy | a tenu »), or both
 * from the rest of their sentence (« Luc Tanguy a tenu | jeudi »).
 * @param sure edges in order, the first before the turn
 */
function isInClause(text: string, turn: number, sure: readonly number[]): boolean {
  if (!/\p{Ll}/u.test(text.charAt(turn))) return false;
  const before = text
    .slice(sure[lowerBound(sure, turn) - 1] ?? turn, turn)
    .trim()
    .replace(CRAWL_HEADER, '')
    .trimStart();
  if (/(?:^|\s)\d{1,4}$/.test(before)) return true;
  const next = /^\p{Ll}+/u.exec(text.slice(turn, turn + NEAR))?.[0] ?? '';
  const opens = /^\p{Lu}/u.test(before) && before.split(/\s+/).length <= FEW_WORDS;
  return opens && hasFiniteVerb(`${before} ${next}`) && !holdsLabel(before);
}

/** The model may miss an edge by some words (UTF-16 units). */
const NEAR = 40;

/**
 * A turn right inside a clause gives way to the nearest edge that is told, or to words that lost the space between them.
 * @param told in order
 */
function settled(text: string, turn: number, told: readonly number[]): number {
  if (!/\p{Ll}/u.test(text.charAt(turn))) return turn;
  const from = Math.max(0, turn - NEAR);
  const glued = [...text.slice(from, turn + NEAR).matchAll(/(?<=\p{Ll})\p{Lu}/gu)];
  const near = [...between(told, from, turn + NEAR), ...glued.map(({ index }) => from + index)];
  const [nearest = turn] = near.sort((a, b) => Math.abs(a - turn) - Math.abs(b - turn));
  return nearest;
}

/** Those of some sorted numbers that lie in a range, both ends included. */
const between = (sorted: readonly number[], least: number, most: number): number[] =>
  sorted.slice(lowerBound(sorted, least), lowerBound(sorted, most + 1));
