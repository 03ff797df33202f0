import { setImmediate } from 'node:timers/promises';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gunzipped } from '../../src/intake/warc/gunzip.ts';
import { Failure } from '../../src/text/failure.ts';

const PIECE = 4096;

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

/** Reads as a busy machine does: long after the bytes are there. */
async function readSlowly(zipped: Buffer): Promise<{ bytes: Buffer; code: string | null }> {
  const read: Buffer[] = [];
  try {
    for await (const bytes of gunzipped(inPieces(zipped))) {
      read.push(bytes);
      await setImmediate();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { bytes: Buffer.concat(read), code: error.code };
  }
  return { bytes: Buffer.concat(read), code: null };
}

/** Bytes that a gzip cannot make much smaller. */
const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * at * 31 + (at >> 3)) % 251));

const members = [noise(30_000), Buffer.from('Deuxième.'), noise(9_000)];
const zipped = Buffer.concat(members.map((bytes) => gzipSync(bytes)));

describe('a gzip', () => {
  it('gives the bytes of all its members', async () => {
    expect(await readSlowly(zipped)).toEqual({ bytes: Buffer.concat(members), code: null });
  });

  it('that was cut gives all that stands before the cut, however late it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: zipped.length - 1 }), async (length) => {
        const cut = zipped.subarray(0, length);
        const { bytes } = await readSlowly(cut);
        expect(bytes).toEqual(gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }));
      }),
      { numRuns: 40 },
    );
  });

  it('that was cut inside a member says so', async () => {
    const { code } = await readSlowly(zipped.subarray(0, zipped.length - 60));
    expect(code).toBe('container-truncated');
  });

  it('that is damaged says so', async () => {
    const damaged = Buffer.from(zipped);
    damaged.fill(0xff, 400, 440);
    expect((await readSlowly(damaged)).code).toBe('gzip-damaged');
  });

  it('ends where only padding follows it', async () => {
    const followed = Buffer.concat([gzipSync('Un.'), Buffer.alloc(20_000)]);
    expect(await readSlowly(followed)).toEqual({ bytes: Buffer.from('Un.'), code: null });
  });
});
