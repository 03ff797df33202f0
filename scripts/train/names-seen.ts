import { PHRASE_KINDS } from '../../src/entities/tagger/classes.ts';
import { GOES_ON, type PhraseBook } from '../../src/entities/tagger/gazetteer.ts';
import { TYPES } from '../../src/entities/tagger/labels.ts';
import type { GoldDocument } from './corpus.ts';
import type { PhraseTable } from './phrases.ts';

/** First bit of the names of the training texts: person, organisation, place, other. */
const FIRST_BIT = PHRASE_KINDS.length;
const GROUPS = 3;

interface Seen {
  /** Documents that name it as each type. */
  readonly documents: Set<number>[];
}

/**
 * The names of the training texts as known phrases. A document must not learn from its own names what
 * a new text will not offer it, so `without` gives the book as if that document were not there.
 */
export class NamesSeen {
  readonly #seen = new Map<number, Seen>();
  readonly #table: PhraseTable;

  constructor(documents: readonly GoldDocument[], table: PhraseTable) {
    this.#table = table;
    documents.forEach((document, number) => {
      for (const name of document.names) this.#add(document, number, name);
    });
  }

  #add(document: GoldDocument, number: number, name: GoldDocument['names'][number]): void {
    const hashes = this.#table.hashes(document.text, name);
    hashes.forEach((hash, at) => {
      const known = this.#seen.get(hash) ?? { documents: [] };
      this.#seen.set(hash, known);
      const slot = at === hashes.length - 1 ? name.type : TYPES.length;
      const set = known.documents[slot] ?? new Set<number>();
      known.documents[slot] = set;
      set.add(number);
    });
  }

  /** The book for one document of the training part. */
  without(number: number): PhraseBook {
    return {
      lookup: (hash) => (this.#table.values.get(hash) ?? 0) | this.#value(hash, number),
    };
  }

  /** Writes the names seen in at least `GROUPS` documents, or long enough to be safe, into the table. */
  settle(): void {
    for (const hash of this.#seen.keys()) this.#table.addHash(hash, this.#value(hash, -1));
  }

  #value(hash: number, without: number): number {
    const seen = this.#seen.get(hash);
    if (seen === undefined) return 0;
    let value = 0;
    seen.documents.forEach((set, slot) => {
      if (set.size === 1 && set.has(without)) return;
      value |= slot === TYPES.length ? GOES_ON : 1 << (FIRST_BIT + Math.min(slot, GROUPS));
    });
    return value;
  }
}
