/** Letters of French words outside ASCII. */
const LOWER = 'àâæçéèêëîïôœùûüÿ';
const UPPER = 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ';
/** Marks of French typography outside ASCII. */
const MARKS = '«»’‘“”–—…€°\u00a0§²·•©®™';

const LETTER = /\p{L}/u;
const LOWER_LETTER = /\p{Ll}/u;

/**
 * How French the characters outside ASCII are, -1..1 on average: an accented letter inside a word
 * and the marks of French typography speak for a reading, capitals inside words, letters of other
 * languages and symbols against it. 0 where everything is ASCII.
 */
export function frenchScore(text: string): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit < '\u0080') continue;
    count += 1;
    sum += unitScore(unit, text.charAt(at - 1), text.charAt(at + 1));
  }
  return count === 0 ? 0 : sum / count;
}

function unitScore(unit: string, before: string, after: string): number {
  const follows = LETTER.test(before);
  const precedes = LETTER.test(after);
  if (LOWER.includes(unit)) return follows || precedes || unit === 'à' ? 1 : 0.2;
  if (UPPER.includes(unit)) return LOWER_LETTER.test(before) ? -1 : 0.5;
  return markScore(unit, follows, precedes);
}

function markScore(unit: string, follows: boolean, precedes: boolean): number {
  if (unit === '’') return follows && precedes ? 1 : 0;
  if (unit === '«') return follows ? -1 : 0.8;
  if (unit === '»') return precedes ? -1 : 0.8;
  return MARKS.includes(unit) ? 0.4 : -1;
}
