import type { Span } from '../model/span.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import type { Spill } from '../text/spill.ts';
import { HeldAside } from './held-aside.ts';
import { HeldBlock } from './held-block.ts';
import type { BlockPart, Occurrence, Part } from './model.ts';

/** Texts that recur (ids, rules), each as a number. */
export class Numbers {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  text(number: number): string {
    const text = this.#texts[number];
    if (text === undefined) throw new RangeError(`no text of number ${number}`);
    return text;
  }
}

/** Where the parts of all articles are put away. */
export interface Shelf {
  readonly numbers: Numbers;
  readonly spill: Spill;
}

const KINDS = ['title', 'heading', 'lead', 'paragraph'] as const satisfies BlockPart['kind'][];

/** In the place of a kind. */
const ASIDE = -1;

/** Before the places: how many there are, and whether the words are UTF-16. */
const HEAD = 2;

const INT = Int32Array.BYTES_PER_ELEMENT;

/**
 * The parts of an article, put away as bytes: places as numbers, words as UTF-8. Of what was set apart only the place is
 * there; its words are read from the record.
 */
export class PackedParts {
  readonly #number: number;
  readonly #shelf: Shelf;

  constructor(parts: readonly Part[], shelf: Shelf) {
    const words = parts.map((part) => (part.aside ? '' : part.text)).join('');
    // UTF-8 has no place for half a surrogate pair
    const wide = /\p{Cs}/u.test(words);
    const places = parts.flatMap((part) => placesOf(part, shelf.numbers));
    const ints = Int32Array.from([places.length, Number(wide), ...places]);
    const letters = Buffer.from(words, wide ? 'utf16le' : 'utf8');
    this.#number = shelf.spill.put(Buffer.concat([new Uint8Array(ints.buffer), letters]));
    this.#shelf = shelf;
  }

  /** @param removed what the record says was set apart; only called when its words are asked for */
  unpack(removed: () => ArchiveRecord['removed']): Part[] {
    const { words, places } = opened(this.#shelf.spill.get(this.#number));
    const { numbers } = this.#shelf;
    const parts: Part[] = [];
    let asides = 0;
    let used = 0;
    for (let at = 0; at < places.length; ) {
      const start = places[at] ?? 0;
      const end = places[at + 1] ?? 0;
      const kind = places[at + 2] ?? 0;
      const count = places[at + 3] ?? 0;
      const cut = places[at + 4] ?? 0;
      const from = at + 5;
      const occurrences = () => occurrencesAt(places, from, count, numbers);
      at = from + 4 * count + 2 * cut;
      if (kind === ASIDE) {
        parts.push(new HeldAside({ start, end }, occurrences(), asides, removed));
        asides += 1;
      } else {
        const text = words.slice(used, used + end - start);
        used += end - start;
        const sentences = () => spansAt(places, from + 4 * count, cut);
        const facts = { start, end, kind: KINDS[kind] ?? 'paragraph', text };
        parts.push(new HeldBlock(facts, { occurrences, sentences }));
      }
    }
    return parts;
  }
}

/** What `PackedParts` put away. */
function opened(piece: Buffer): { words: string; places: Int32Array } {
  const [count = 0, wide = 0] = intsOf(piece, 0, HEAD);
  const words = piece.toString(wide === 0 ? 'utf8' : 'utf16le', (HEAD + count) * INT);
  return { words, places: intsOf(piece, HEAD, count) };
}

/** A copy: in its slab a piece may stand where no number of four bytes can be read. */
const intsOf = (piece: Buffer, from: number, count: number): Int32Array =>
  new Int32Array(new Uint8Array(piece.subarray(from * INT, (from + count) * INT)).buffer);

function spansAt(places: Int32Array, from: number, count: number): Span[] {
  const found: Span[] = [];
  for (let at = from; at < from + 2 * count; at += 2)
    found.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0 });
  return found;
}

function occurrencesAt(
  places: Int32Array,
  from: number,
  count: number,
  numbers: Numbers,
): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = from; at < from + 4 * count; at += 4)
    found.push({
      start: places[at] ?? 0,
      end: places[at + 1] ?? 0,
      entity: numbers.text(places[at + 2] ?? 0),
      rule: numbers.text(places[at + 3] ?? 0),
    });
  return found;
}

function placesOf(part: Part, numbers: Numbers): number[] {
  const kind = part.aside ? ASIDE : KINDS.indexOf(part.kind);
  const sentences = part.aside ? [] : part.sentences;
  return [
    ...[part.start, part.end, kind, part.occurrences.length, sentences.length],
    ...part.occurrences.flatMap(({ start, end, entity, rule }) => [
      start,
      end,
      numbers.of(entity),
      numbers.of(rule),
    ]),
    ...sentences.flatMap(({ start, end }) => [start, end]),
  ];
}
