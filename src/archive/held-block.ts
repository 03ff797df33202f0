import type { BlockKind } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import type { BlockPart, Occurrence } from './model.ts';

/** A block whose occurrences and sentences are made when they are asked for: a list shows its first words alone. */
export class HeldBlock implements BlockPart {
  readonly aside = false;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly #unpack: Unpack;
  #occurrences: readonly Occurrence[] | undefined;
  #sentences: readonly Span[] | undefined;

  constructor(
    { start, end, kind, text }: Pick<BlockPart, 'start' | 'end' | 'kind' | 'text'>,
    unpack: Unpack,
  ) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.text = text;
    this.#unpack = unpack;
  }

  get occurrences(): readonly Occurrence[] {
    this.#occurrences ??= this.#unpack.occurrences();
    return this.#occurrences;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= this.#unpack.sentences();
    return this.#sentences;
  }
}

/** Makes what a block does not hold. */
export interface Unpack {
  readonly occurrences: () => readonly Occurrence[];
  readonly sentences: () => readonly Span[];
}
