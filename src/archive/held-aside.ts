import type { ArchiveRecord } from '../record/schema.ts';
import type { AsidePart, Occurrence } from './model.ts';

/** A passage set apart, whose words stay in the record until they are asked for. */
export class HeldAside implements AsidePart {
  readonly aside = true;
  readonly start: number;
  readonly end: number;
  readonly occurrences: readonly Occurrence[];
  readonly #index: number;
  readonly #removed: () => ArchiveRecord['removed'];

  constructor(
    { start, end }: Pick<AsidePart, 'start' | 'end'>,
    occurrences: readonly Occurrence[],
    index: number,
    removed: () => ArchiveRecord['removed'],
  ) {
    this.start = start;
    this.end = end;
    this.occurrences = occurrences;
    this.#index = index;
    this.#removed = removed;
  }

  get rule() {
    return this.#own().rule;
  }
  get reason() {
    return this.#own().reason;
  }
  get text() {
    return this.#own().text;
  }

  #own(): ArchiveRecord['removed'][number] {
    const own = [...this.#removed()].sort((a, b) => a.start - b.start)[this.#index];
    if (!own) throw new RangeError(`no passage ${this.#index} set apart`);
    return own;
  }
}
