import { Failure } from '../text/failure.ts';

/** Reads a stream piece by piece; no more than a piece is held. */
export interface ByteReader {
  /**
   * The next line without its end (LF or CRLF); `bytes` is null at the end of the stream, and cut at `limit`
   * when the line is longer (`size` is its whole length).
   */
  readonly line: (limit: number) => Promise<{ bytes: Buffer | null; size: number }>;
  /** @throws Failure `container-truncated` when the stream ends before */
  readonly take: (count: number) => Promise<Buffer>;
  readonly skip: (count: number) => Promise<void>;
}

const LF = 0x0a;
const CR = 0x0d;

export function byteReader(stream: AsyncIterable<Buffer>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  let at = 0;

  /** The rest of the piece at hand, or the next one; null at the end. */
  async function more(): Promise<Buffer | null> {
    while (at >= chunk.length) {
      const next = await chunks.next();
      if (next.done) return null;
      chunk = next.value;
      at = 0;
    }
    return chunk.subarray(at);
  }

  async function walk(count: number, see: (piece: Buffer) => void): Promise<void> {
    for (let left = count; left > 0; ) {
      const piece = await more();
      if (piece === null) throw truncated();
      const used = piece.subarray(0, left);
      see(used);
      at += used.length;
      left -= used.length;
    }
  }

  async function lineFrom(first: Buffer, limit: number): Promise<{ bytes: Buffer; size: number }> {
    const pieces: Buffer[] = [];
    let size = 0;
    let piece: Buffer | null = first;
    while (piece !== null) {
      const { used, ended } = toLineEnd(piece);
      pieces.push(used.subarray(0, Math.max(limit - size, 0)));
      size += used.length;
      at += used.length + Number(ended);
      piece = ended ? null : await more();
    }
    const bytes = bare(Buffer.concat(pieces));
    return { bytes, size: size > limit ? size : bytes.length };
  }

  return {
    line: async (limit) => {
      const first = await more();
      return first === null ? { bytes: null, size: 0 } : lineFrom(first, limit);
    },
    take: async (count) => {
      const pieces: Buffer[] = [];
      await walk(count, (piece) => pieces.push(piece));
      return Buffer.concat(pieces);
    },
    skip: (count) => walk(count, () => undefined),
  };
}

function toLineEnd(piece: Buffer): { used: Buffer; ended: boolean } {
  const end = piece.indexOf(LF);
  return end === -1 ? { used: piece, ended: false } : { used: piece.subarray(0, end), ended: true };
}

const bare = (line: Buffer): Buffer => (line.at(-1) === CR ? line.subarray(0, -1) : line);

const truncated = (): Failure =>
  new Failure(
    'container-truncated',
    'it ends in the middle: it was cut off. What stands before was read; get it again.',
  );

/** What is read before reading fails; the fault is put into `cut`, so that what waits can be given first. */
export async function* untilFault<T>(items: AsyncIterable<T>, cut: unknown[]): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    cut.push(error);
  }
}
