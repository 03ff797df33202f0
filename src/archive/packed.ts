import type { Span } from '../model/span.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { HeldAside } from './held-aside.ts';
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

const KINDS = ['title', 'heading', 'lead', 'paragraph'] as const satisfies BlockPart['kind'][];

/** In the place of a kind. */
const ASIDE = -1;

/**
 * The parts of an article in a fifth of the memory: words as UTF-8, places as numbers. Of what was set apart only
 * the place is here; its words are read from the record.
 */
export class PackedParts {
  readonly #words: Buffer | string;
  /**
   * For each part its start, end, kind, number of occurrences and number of sentences; then four numbers for each
   * occurrence, two for each sentence.
   */
  readonly #places: Int32Array;
  readonly #numbers: Numbers;

  constructor(parts: readonly Part[], numbers: Numbers) {
    const words = parts.map((part) => (part.aside ? '' : part.text)).join('');
    // UTF-8 has no place for half a surrogate pair
    this.#words = /\p{Cs}/u.test(words) ? words : Buffer.from(words);
    this.#places = Int32Array.from(parts.flatMap((part) => placesOf(part, numbers)));
    this.#numbers = numbers;
  }

  /** @param removed what the record says was set apart; only called when its words are asked for */
  unpack(removed: () => ArchiveRecord['removed']): Part[] {
    const words = this.#words.toString();
    const places = this.#places;
    const parts: Part[] = [];
    let asides = 0;
    let used = 0;
    for (let at = 0; at < places.length; ) {
      const start = places[at] ?? 0;
      const end = places[at + 1] ?? 0;
      const kind = places[at + 2] ?? 0;
      const count = places[at + 3] ?? 0;
      const cut = places[at + 4] ?? 0;
      const occurrences = this.#occurrences(at + 5, count);
      const sentences = this.#sentences(at + 5 + 4 * count, cut);
      at += 5 + 4 * count + 2 * cut;
      if (kind === ASIDE) {
        parts.push(new HeldAside({ start, end }, occurrences, asides, removed));
        asides += 1;
      } else {
        const text = words.slice(used, used + end - start);
        used += end - start;
        parts.push({
          aside: false,
          start,
          end,
          kind: KINDS[kind] ?? 'paragraph',
          text,
          sentences,
          occurrences,
        });
      }
    }
    return parts;
  }

  #sentences(from: number, count: number): Span[] {
    const places = this.#places;
    const found: Span[] = [];
    for (let at = from; at < from + 2 * count; at += 2)
      found.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0 });
    return found;
  }

  #occurrences(from: number, count: number): Occurrence[] {
    const places = this.#places;
    const numbers = this.#numbers;
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
