import { sentences } from '../text/sentences.ts';
import type { BlockPart, NamingSentence, Occurrence, Part } from './model.ts';

/** Longer « sentences » (a table, a text without stops) are shown cut around the name. */
const LONGEST = 600;
const AROUND = 240;

/** The sentences of an article's blocks that name an entity, in the order of the text. */
export function sentencesNaming(parts: readonly Part[], entity: string): NamingSentence[] {
  return parts.flatMap((part, index) => {
    if (part.aside) return [];
    const named = part.occurrences.filter((occurrence) => occurrence.entity === entity);
    return named.length === 0 ? [] : inBlock(part, index, named);
  });
}

/** How many sentences `sentencesNaming` finds for each entity. Each block is cut into sentences once. */
export function countSentences(parts: readonly Part[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    if (part.aside || part.occurrences.length === 0) continue;
    let at = 0;
    for (const { end } of sentences(part.text)) {
      const first = at;
      while ((part.occurrences[at]?.start ?? Number.POSITIVE_INFINITY) < part.start + end) at += 1;
      const named = part.occurrences.slice(first, at).map(({ entity }) => entity);
      for (const entity of new Set(named)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
  }
  return counts;
}

function inBlock(part: BlockPart, index: number, named: readonly Occurrence[]): NamingSentence[] {
  let at = 0;
  return sentences(part.text).flatMap((sentence) => {
    const first = at;
    while ((named[at]?.start ?? Number.POSITIVE_INFINITY) < part.start + sentence.end) at += 1;
    return at === first ? [] : [sentenceOf(part, index, sentence, named.slice(first, at))];
  });
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
    kind: part.kind,
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
