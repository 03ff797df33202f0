import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spill } from '../../src/text/spill.ts';

const folder = mkdtempSync(join(tmpdir(), 'spill-'));
const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 });

/** Puts all away, then asks for them from the last to the first. */
function there(all: readonly Uint8Array[], bytes: number, folders: readonly string[]) {
  const { put, get } = spill(bytes, folders);
  const numbers = all.map(put).reverse();
  return numbers.map((number) => Uint8Array.from(get(number))).reverse();
}

describe('spill', () => {
  it('gives back every piece, from memory and from the disk, larger ones than a slab too', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 200 }), (all, bytes) => {
        expect(there(all, bytes, [folder])).toEqual(all);
      }),
    );
    // A file without a name leaves none
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the next folder where one cannot be written to, and memory where none can', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const all = [1, 2, 3].map((byte) => new Uint8Array(10).fill(byte));
    expect(there(all, 10, [join(file, 'none'), folder])).toEqual(all);
    expect(there(all, 10, [join(file, 'none')])).toEqual(all);
    rmSync(file);
  });

  it('keeps the piece as it was put, whatever becomes of it', () => {
    const { put, get } = spill(100, [folder]);
    const piece = new Uint8Array([1, 2, 3]);
    const number = put(piece);
    piece.fill(9);
    expect([...get(number)]).toEqual([1, 2, 3]);
  });

  it('says which piece it does not have', () => {
    expect(() => spill(10, [folder]).get(3)).toThrow('no piece 3');
  });
});
