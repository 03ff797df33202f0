import { lstatSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compiledFile } from '../text/compiled.ts';
import { openThread } from '../text/thread.ts';
import { folderMaker } from './folder-maker.ts';

/** A new file, whole. */
export interface NewFile {
  readonly path: string;
  /** Given away, with the memory that it stands in: nobody else may hold any of it. */
  readonly data: Uint8Array;
}

/** Brings new files to the disk, now or soon. */
export interface Writer {
  /** @param done is told when the file was changed last, in ms of its file system, once it stands */
  readonly write: (file: NewFile, done: (changed: number) => void) => void;
  /**
   * Waits until no more than so many bytes wait for the disk.
   * @throws Failure `disk-full`, `write-refused`, and what else stopped an earlier file
   */
  readonly drain: (bytes?: number) => Promise<void>;
  /** Nothing is written after it. */
  readonly close: () => Promise<void>;
}

/** Writes where and when it is asked. */
export function writeHere(): Writer {
  const write = fileWriter();
  return {
    write: (file, done) => done(write(file)),
    drain: async () => {},
    close: async () => {},
  };
}

/** @returns a function that writes one new file and its folders, and tells when it was changed last */
export function fileWriter(): (file: NewFile) => number {
  const makeFolder = folderMaker();
  return ({ path, data }) => {
    makeFolder(dirname(path));
    writeFileSync(path, data, { flag: 'wx' });
    return lstatSync(path).mtimeMs;
  };
}

/** Files and bytes sent at once: a message for each would cost more than the file. */
const BATCH = { files: 100, bytes: 2 ** 21 };

/**
 * A writer in a thread of its own: making a file costs the system a third of a millisecond, and a site has tens of
 * thousands. `writeHere` where the program is not compiled, for a thread would load its TypeScript again.
 */
export function openWriter(): Writer {
  const script = compiledFile('write-thread.js');
  return script ? writerIn(script) : writeHere();
}

interface Batch {
  readonly files: NewFile[];
  readonly done: ((changed: number) => void)[];
  bytes: number;
}

/** Megabytes: files come in memory outside of its heap. */
const SMALL = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** @param script answers each list of `NewFile`, in order, with when each was changed last */
export function writerIn(script: URL): Writer {
  const thread = openThread<readonly NewFile[], readonly number[]>(script, 'writes files', SMALL);
  const sent: Promise<void>[] = [];
  let next: Batch = { files: [], done: [], bytes: 0 };
  let waiting = 0;
  function send({ files, done, bytes }: Batch): void {
    next = { files: [], done: [], bytes: 0 };
    const buffers = new Set(files.map(({ data }) => data.buffer as ArrayBuffer));
    const written = thread.ask(files, [...buffers]).then((changed) => {
      for (const [at, ms] of changed.entries()) done[at]?.(ms);
      waiting -= bytes;
    });
    // Told where it is waited for.
    written.catch(() => {});
    sent.push(written);
  }
  return {
    write(file, done) {
      next.files.push(file);
      next.done.push(done);
      next.bytes += file.data.length;
      waiting += file.data.length;
      if (next.files.length >= BATCH.files || next.bytes >= BATCH.bytes) send(next);
    },
    async drain(bytes = 0) {
      if (bytes === 0 && next.files.length > 0) send(next);
      while (sent.length > 0 && (bytes === 0 || waiting > bytes)) await sent.shift();
    },
    close: thread.close,
  };
}
