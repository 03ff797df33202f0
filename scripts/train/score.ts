import { kindOf } from '../../src/entities/tagger/labels.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import type { Span } from '../../src/model/span.ts';
import type { GoldDocument } from './corpus.ts';

export interface Counts {
  right: number;
  found: number;
  gold: number;
}

/** The three kinds that the headline figure counts. */
const MAIN: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** Counts of exact span and kind, for each kind. */
export class Score {
  readonly counts = new Map<EntityKind, Counts>();

  add(document: GoldDocument, found: readonly (Span & { kind: EntityKind })[]): void {
    this.compare(
      document.names.map((name) => ({ ...name, kind: kindOf(name.type) })),
      found,
    );
  }

  compare(
    gold: readonly (Span & { kind: EntityKind })[],
    found: readonly (Span & { kind: EntityKind })[],
  ): void {
    const keys = new Set(gold.map(keyOf));
    for (const name of gold) this.#of(name.kind).gold += 1;
    for (const name of found) {
      this.#of(name.kind).found += 1;
      if (keys.has(keyOf(name))) this.#of(name.kind).right += 1;
    }
  }

  #of(kind: EntityKind): Counts {
    const known = this.counts.get(kind);
    if (known) return known;
    const fresh = { right: 0, found: 0, gold: 0 };
    this.counts.set(kind, fresh);
    return fresh;
  }

  /** Micro-averaged over persons, organisations and places. */
  main(): Counts {
    const sum = { right: 0, found: 0, gold: 0 };
    for (const kind of MAIN) {
      const counts = this.#of(kind);
      sum.right += counts.right;
      sum.found += counts.found;
      sum.gold += counts.gold;
    }
    return sum;
  }
}

const keyOf = (name: Span & { kind: EntityKind }): string =>
  `${name.start} ${name.end} ${name.kind}`;

/** F1 in percent. */
export const f1 = (counts: Counts): number =>
  counts.found + counts.gold === 0 ? 100 : (200 * counts.right) / (counts.found + counts.gold);
