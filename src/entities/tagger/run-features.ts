import { classBit } from './classes.ts';
import { bits, type Features, field, T } from './feature-list.ts';
import { mix } from './hash.ts';
import type { Page } from './page.ts';
import { CLASSES, COARSE, FOLDED, LEXICON } from './words.ts';

const CONNECTOR = classBit('connectors') | classBit('determiners');

/** The run of capitalised words around a token: its ends, its length, what stands before and after. */
export function runFeatures(page: Page, from: number, at: number, to: number, out: Features): void {
  const { words, tokens, runs } = page;
  const first = runs.from[at] as number;
  const end = runs.to[at] as number;
  const position = (at === first ? 1 : 0) + (at === end - 1 ? 2 : 0);
  const length = Math.min(end - first, 6);
  out.add(T(34, 0), position * 8 + length);
  const opening = tokens.word[first] as number;
  const closing = tokens.word[end - 1] as number;
  out.add(T(35, 0), mix(words.get(opening, FOLDED), position & 1));
  out.add(T(35, 1), mix(words.get(closing, FOLDED), position & 2));
  out.add(T(36, 0), mix(words.get(opening, CLASSES), position));
  out.add(T(36, 1), mix(words.get(opening, COARSE) * 64 + words.get(closing, COARSE), position));
  out.add(T(36, 2), mix(words.get(opening, LEXICON) * 64 + words.get(closing, LEXICON), position));
  const head = headBefore(page, from, first);
  out.add(T(37, 0), mix(field(words, head, FOLDED), position));
  bits(head === -1 ? 0 : words.get(head, CLASSES), T(38, position & 1), out);
  const next = end < to ? (tokens.word[end] as number) : -1;
  const previous = first > from ? (tokens.word[first - 1] as number) : -1;
  out.add(T(39, 0), mix(field(words, next, FOLDED), position));
  out.add(T(39, 1), mix(field(words, previous, FOLDED), position));
  out.add(T(40, 0), mix(mix(field(words, previous, CLASSES), field(words, next, CLASSES)), length));
}

/** The last word before a run that is no article or preposition: « président du [Conseil », « ville de [Nice ». */
function headBefore(page: Page, from: number, first: number): number {
  const { words, tokens } = page;
  for (let at = first - 1; at >= from && first - at <= 4; at -= 1) {
    const word = tokens.word[at] as number;
    if ((words.get(word, CLASSES) & CONNECTOR) === 0) return word;
  }
  return -1;
}
