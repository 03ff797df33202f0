import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outputs } from '../model/outputs.ts';

/** One folder of the site, where search writes; each file once. */
export class Output {
  readonly #outputs: Outputs;
  readonly #folder: string;
  /** The site as published before. */
  readonly #published: string | undefined;
  readonly #done = new Set<string>();

  /** @param folder path below the site, with a `/` at the end */
  constructor(outputs: Outputs, folder: string, published: string | undefined) {
    this.#outputs = outputs;
    this.#folder = folder;
    this.#published = published;
  }

  inside(folder: string): Output {
    return new Output(this.#outputs, this.#folder + folder, this.#published);
  }

  /** Takes a file over from the published site, if the same inputs made it and nobody touched it since. */
  keep(path: string, inputs: string): boolean {
    if (!this.#done.has(path) && !this.#outputs.keep(this.#folder + path, inputs)) return false;
    this.#done.add(path);
    return true;
  }

  /** Writes a file; one that was kept already is the same. */
  put(path: string, inputs: string, content: string | Uint8Array): void {
    if (!this.#done.has(path)) this.#outputs.put(this.#folder + path, inputs, content);
    this.#done.add(path);
  }

  /** A file as published before, undefined where there is none. */
  published(path: string): string | undefined {
    const file = join(this.#published ?? '', this.#folder, path);
    return this.#published !== undefined && existsSync(file)
      ? readFileSync(file, 'utf8')
      : undefined;
  }
}
