import { spill } from '../text/spill.ts';
import { type FileState, factsOf, parseLine, type SiteState } from './site-state.ts';

/** States of files as they are written: of a million files only the paths stay in memory. */
export class PackedStates implements SiteState {
  readonly #numbers = new Map<string, number>();
  readonly #facts = spill();

  get size(): number {
    return this.#numbers.size;
  }

  set(path: string, state: FileState): void {
    this.#numbers.set(path, this.#facts.put(Buffer.from(factsOf(state))));
  }

  get(path: string): FileState | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#read(number);
  }

  keys(): MapIterator<string> {
    return this.#numbers.keys();
  }

  *[Symbol.iterator](): MapIterator<[string, FileState]> {
    for (const [path, number] of this.#numbers) yield [path, this.#read(number)];
  }

  #read(number: number): FileState {
    return parseLine(this.#facts.get(number).toString())[1];
  }
}
