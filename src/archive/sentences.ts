import type { Span } from '../model/span.ts';
import type { BlockPart, NamingSentence, Occurrence, Part } from './model.ts';

/** Longer « sentences » (a table, a text without stops) are shown cut around the name. */
const LONGEST = 600;
const AROUND = 240;

/** The sentences of an article's blocks that name an entity, in the order of the text. */
export function sentencesNaming(parts: readonly Part[], entity: string): NamingSentence[] {
  return parts.flatMap((part, index) => {
    if (part.aside) return [];
    const named = part.occurrences.filter((occurrence) => occurrence.entity === entity);
    if (named.length === 0) return [];
    return Array.from(naming(part, named), (one) => sentenceOf(part, index, one));
  });
}

/** How many sentences `sentencesNaming` finds for each entity. */
export function countSentences(parts: readonly Part[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    if (part.aside || part.occurrences.length === 0) continue;
    for (const { inside } of naming(part, part.occurrences))
      for (const entity of new Set(inside.map((one) => one.entity)))
        counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** The sentences of a block in which occurrences begin, with those. */
function* naming(
  part: BlockPart,
  occurrences: readonly Occurrence[],
): Generator<{ sentence: Span; inside: readonly Occurrence[] }> {
  let at = 0;
  for (const sentence of part.sentences) {
    const first = at;
    while ((occurrences[at]?.start ?? Number.POSITIVE_INFINITY) < part.start + sentence.end)
      at += 1;
    if (at > first) yield { sentence, inside: occurrences.slice(first, at) };
  }
}

function sentenceOf(
  part: BlockPart,
  index: number,
  { sentence, inside }: { readonly sentence: Span; readonly inside: readonly Occurrence[] },
): NamingSentence {
  const names = inside.map(({ start, end }) => ({
    start: start - part.start,
    end: end - part.start,
  }));
  const { start, end } = window(sentence, names);
  return {
    text: part.text.slice(start, end),
    start,
    names: names
      .filter((name) => name.start >= start && name.end <= end)
      .map((name) => ({ start: name.start - start, end: name.end - start })),
    part: index,
    kind: part.kind,
  };
}

function window(sentence: Span, names: readonly Span[]): Span {
  const first = names[0];
  if (!first || sentence.end - sentence.start <= LONGEST) return sentence;
  return {
    start: Math.max(sentence.start, first.start - AROUND),
    end: Math.min(sentence.end, first.end + AROUND),
  };
}
