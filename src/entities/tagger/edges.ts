import { classBit } from './classes.ts';
import { CLASSES, isNameShape, SHAPE, UNIT, WORD_SHAPE, type Words } from './words.ts';

/** How a token lets a name pass: transitions are learnt apart for each of these. */
export const EDGE_CLASSES = 9;

const CONNECTOR = classBit('connectors');
const DETERMINER = classBit('determiners');

export function edgeClass(words: Words, word: number): number {
  const shape = words.get(word, WORD_SHAPE);
  if (shape === SHAPE.mark) return markClass(words.get(word, UNIT));
  if (shape === SHAPE.number) return 4;
  if (shape === SHAPE.caps) return 8;
  if (isNameShape(shape)) return 0;
  const classes = words.get(word, CLASSES);
  if ((classes & DETERMINER) !== 0) return 2;
  return (classes & CONNECTOR) !== 0 ? 1 : 3;
}

/** Comma apart from the marks that may stand inside a name (hyphen, ampersand, slash, apostrophe, stop). */
function markClass(unit: number): number {
  if (unit === 0x2c) return 5;
  return unit === 0x2d || unit === 0x26 || unit === 0x2f || unit === 0x27 || unit === 0x2e ? 7 : 6;
}
