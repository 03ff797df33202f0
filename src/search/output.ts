import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A folder that is being filled, beside the same folder as it was published before. Never writes through
 * a hard link: what was published stays as it is until the new site takes its place.
 */
export class Output {
  readonly folder: string;
  readonly #before: string | undefined;
  readonly #folders = new Set<string>();

  constructor(folder: string, before: string | undefined) {
    this.folder = folder;
    this.#before = before !== undefined && existsSync(before) ? before : undefined;
  }

  /** A folder inside, with its predecessor. */
  inside(path: string): Output {
    return new Output(
      join(this.folder, path),
      this.#before === undefined ? undefined : join(this.#before, path),
    );
  }

  write(path: string, content: string | Uint8Array): void {
    const file = this.#place(path);
    rmSync(file, { force: true });
    writeFileSync(file, content);
  }

  /** Takes a file over from what was published; false when it is not there. */
  keep(path: string): boolean {
    if (this.#before === undefined) return false;
    const [from, to] = [join(this.#before, path), this.#place(path)];
    try {
      rmSync(to, { force: true });
      linkSync(from, to);
    } catch {
      if (!existsSync(from)) return false;
      copyFileSync(from, to);
    }
    return true;
  }

  /** Writes a file, unless it was published with the same content. */
  writeOrKeep(path: string, content: string): void {
    if (this.#published(path) !== content || !this.keep(path)) this.write(path, content);
  }

  #published(path: string): string | undefined {
    try {
      return this.#before === undefined
        ? undefined
        : readFileSync(join(this.#before, path), 'utf8');
    } catch {
      return undefined;
    }
  }

  get before(): string | undefined {
    return this.#before;
  }

  #place(path: string): string {
    const file = join(this.folder, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
    }
    return file;
  }
}
