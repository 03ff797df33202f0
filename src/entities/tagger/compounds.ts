import type { EntityKind } from '../../model/entity.ts';
import type { Page } from './page.ts';
import type { TaggedName } from './tagger.ts';
import { SHAPE, WORD_SHAPE } from './words.ts';

interface Half {
  readonly kind: EntityKind;
  readonly score: number;
}

/**
 * « Poutine-Trump », « Paris-Moscou »: two names joined by a hyphen, when the text names both elsewhere
 * (a person by the end of the name, a place by all of it). « Jean-Pierre » and « Maison-Blanche » stay whole.
 */
export function splitCompounds(
  text: string,
  page: Page,
  names: readonly TaggedName[],
): TaggedName[] {
  const known = halves(text, names);
  const { tokens, words } = page;
  let split = [...names];
  for (let at = 0; at < tokens.count; at += 1) {
    if (words.get(tokens.word[at] as number, WORD_SHAPE) !== SHAPE.hyphenCapitals) continue;
    const pair = pairOf(text, tokens.start[at] as number, tokens.end[at] as number, known);
    if (pair !== undefined) split = replace(split, pair);
  }
  return split;
}

function halves(text: string, names: readonly TaggedName[]): ReadonlyMap<string, Half> {
  const known = new Map<string, Half>();
  for (const { start, end, kind, score } of names) {
    const name = text.slice(start, end);
    if (kind === 'person') known.set(name.slice(name.lastIndexOf(' ') + 1), { kind, score });
    else if (kind === 'place') known.set(name, { kind, score });
  }
  return known;
}

function pairOf(
  text: string,
  start: number,
  end: number,
  known: ReadonlyMap<string, Half>,
): readonly [TaggedName, TaggedName] | undefined {
  const [left, right, more] = text.slice(start, end).split(/[-‐‑]/);
  const first = known.get(left ?? '');
  const second = known.get(right ?? '');
  if (first === undefined || second === undefined || more !== undefined) return undefined;
  if (first.kind !== second.kind || left === undefined) return undefined;
  return [
    { start, end: start + left.length, ...first },
    { start: start + left.length + 1, end, ...second },
  ];
}

/** The pair takes the place of the name that is just the compound; a longer name is left alone. */
function replace(names: TaggedName[], pair: readonly [TaggedName, TaggedName]): TaggedName[] {
  const { start } = pair[0];
  const { end } = pair[1];
  const others = names.filter((name) => name.end <= start || name.start >= end);
  const crossed = names.find((name) => name.end > start && name.start < end);
  if (crossed !== undefined && (crossed.start !== start || crossed.end !== end)) return names;
  return [...others, ...pair].sort((a, b) => a.start - b.start);
}
