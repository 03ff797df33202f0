import { createGunzip, type Gunzip } from 'node:zlib';
import { Failure } from '../../text/failure.ts';

/**
 * The bytes of a gzip of one or more members, as they come. Where it is cut off or damaged, all that
 * could be read before comes first: an iterator over the stream itself would drop what it still held.
 * @throws Failure `container-truncated`, `gzip-damaged`
 */
export async function* gunzipped(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const ready: Buffer[] = [];
  gunzip.on('data', (bytes: Buffer) => ready.push(bytes));
  const over = ending(gunzip);
  for await (const piece of pieces) {
    // Behind the last member stands what is no gzip: it is never taken, and the stream ends
    await Promise.race([taken(gunzip, piece), over]);
    yield* ready.splice(0);
    if (gunzip.destroyed || gunzip.readableEnded) break;
  }
  gunzip.end();
  const fault = await over;
  yield* ready.splice(0);
  if (fault) throw failure(fault);
}

const taken = (gunzip: Gunzip, piece: Buffer): Promise<void> =>
  new Promise((resolve) => gunzip.write(piece, () => resolve()));

const ending = (gunzip: Gunzip): Promise<NodeJS.ErrnoException | undefined> =>
  new Promise((resolve) => {
    gunzip.once('end', () => resolve(undefined));
    gunzip.once('error', resolve);
  });

function failure(error: NodeJS.ErrnoException): Failure {
  const cut = error.code === 'Z_BUF_ERROR';
  const what = cut
    ? 'its gzip ends in the middle: it was cut off'
    : `its gzip is damaged (${error.message})`;
  const message = `${what}. What stands before was read; get it again.`;
  return new Failure(cut ? 'container-truncated' : 'gzip-damaged', message, {}, error);
}
