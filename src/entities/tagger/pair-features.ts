import { type Features, field, T } from './feature-list.ts';
import { mix } from './hash.ts';
import { CLASSES, COARSE, FOLDED, SHAPE, WORD_SHAPE, type Words } from './words.ts';

/** Neighbouring words, shapes and classes, in pairs and threes; -1 for a word beyond the sentence. */
export function pairFeatures(
  words: Words,
  word: number,
  left: number,
  right: number,
  left2: number,
  right2: number,
  out: Features,
): void {
  const own = words.get(word, FOLDED);
  const shape = words.get(word, WORD_SHAPE);
  const before = field(words, left, FOLDED);
  const after = field(words, right, FOLDED);
  out.add(T(14, 0), mix(before, own));
  out.add(T(15, 0), mix(own, after));
  out.add(T(16, 0), mix(before, shape));
  out.add(T(17, 0), mix(after, shape));
  out.add(T(18, 0), mix(mix(field(words, left2, FOLDED), before), shape));
  out.add(T(19, 0), mix(mix(after, field(words, right2, FOLDED)), shape));
  const shapeLeft = field(words, left, WORD_SHAPE);
  const shapeRight = field(words, right, WORD_SHAPE);
  out.add(T(20, 0), mix(mix(shapeLeft, shape), shapeRight));
  out.add(T(21, 0), mix(mix(field(words, left2, WORD_SHAPE), shapeLeft), shape));
  out.add(T(22, 0), mix(mix(shape, shapeRight), field(words, right2, WORD_SHAPE)));
  const classes = words.get(word, CLASSES);
  const classesLeft = field(words, left, CLASSES);
  const classesRight = field(words, right, CLASSES);
  out.add(T(23, 0), mix(mix(classesLeft, classes), shape));
  out.add(T(24, 0), mix(mix(classes, classesRight), shape));
  out.add(T(25, 0), mix(mix(field(words, left2, CLASSES), classesLeft), shape));
  if (shape !== SHAPE.lower && shape !== SHAPE.mark) {
    out.add(T(26, 0), mix(before, words.get(word, COARSE)));
    out.add(T(27, 0), mix(words.get(word, COARSE), field(words, right, COARSE)));
    out.add(T(28, 0), mix(field(words, left, COARSE), words.get(word, COARSE)));
  }
}
