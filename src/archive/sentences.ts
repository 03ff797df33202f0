import { sentences } from '../text/sentences.ts';
import type { BlockPart, NamingSentence, Occurrence, Part } from './model.ts';

/** Longer « sentences » (a table, a text without stops) are shown cut around the name. */
const LONGEST = 600;
const AROUND = 240;

/**
 * For each entity named in the blocks of an article, the sentences that name it, in the order of the
 * text. Each block is cut into sentences once, whatever the number of entities.
 */
export function namingSentences(parts: readonly Part[]): ReadonlyMap<string, NamingSentence[]> {
  const found = new Map<string, NamingSentence[]>();
  parts.forEach((part, index) => {
    if (part.aside || part.occurrences.length === 0) return;
    for (const [entity, sentence] of inBlock(part, index)) {
      const list = found.get(entity);
      if (list) list.push(sentence);
      else found.set(entity, [sentence]);
    }
  });
  return found;
}

function* inBlock(part: BlockPart, index: number): Generator<[string, NamingSentence]> {
  let at = 0;
  for (const { start, end } of sentences(part.text)) {
    const named = new Map<string, Occurrence[]>();
    for (let next = part.occurrences[at]; next && next.start < part.start + end; ) {
      const list = named.get(next.entity);
      if (list) list.push(next);
      else named.set(next.entity, [next]);
      at += 1;
      next = part.occurrences[at];
    }
    for (const [entity, list] of named)
      yield [entity, sentenceOf(part, index, { start, end }, list)];
  }
}

function sentenceOf(
  part: BlockPart,
  index: number,
  sentence: { start: number; end: number },
  list: readonly Occurrence[],
): NamingSentence {
  const names = list.map(({ start, end }) => ({
    start: start - part.start,
    end: end - part.start,
  }));
  const { start, end } = window(sentence, names);
  return {
    text: part.text.slice(start, end),
    names: names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ start: name.start - start, end: name.end - start })),
    part: index,
  };
}

function window(
  sentence: { start: number; end: number },
  names: readonly { start: number; end: number }[],
): { start: number; end: number } {
  const first = names[0];
  if (!first || sentence.end - sentence.start <= LONGEST) return sentence;
  return {
    start: Math.max(sentence.start, first.start - AROUND),
    end: Math.min(sentence.end, first.end + AROUND),
  };
}
