import type { Item } from './items.ts';
import type { Phrase } from './phrases.ts';
import { fitsGender } from './pronouns.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many sentences back two persons may be named together. */
const REACH = 4;

const PLACES: ReadonlyMap<string, readonly [at: 0 | 1, gender: 'm' | 'f']> = new Map([
  ['le premier', [0, 'm']],
  ['la première', [0, 'f']],
  ['le second', [1, 'm']],
  ['la seconde', [1, 'f']],
]);

/**
 * « X et Y ont signé. Q, a dit *la première*. Q, a renchéri *le second*. »: of the two persons that one sentence of the
 * paragraph names, the one in that place; null where it names more, and undefined for any other phrase.
 */
export function oneOfTwo(
  { sentences, cast }: Scene,
  { index, block }: Sentence,
  { from, to }: Phrase,
  items: readonly Item[],
): string | null | undefined {
  const words = items.slice(from, to).map(({ low }) => low);
  const place = PLACES.get(words.join(' '));
  if (place === undefined) return undefined;
  const [at, gender] = place;
  for (let back = index - 1; back >= Math.max(0, index - REACH); back -= 1) {
    const sentence = sentences[back];
    if (sentence?.block !== block) return null;
    const pair = [...new Set(sentence.people.map(({ entity }) => entity))];
    if (pair.length === 0) continue;
    const meant = pair.length === 2 ? pair[at] : undefined;
    return meant !== undefined && fitsGender(cast.characters.get(meant), gender) ? meant : null;
  }
  return null;
}
