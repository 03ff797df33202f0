import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Written down when the texts were captured: their bytes are never changed. */
const CAPTURED = {
  '000_50c1dbeb5ad41db0.txt': '3a1ab16af1364570c0b846c9e44b8302e5a83047977b3b13fdca00111a25a1f4',
  '001_6303d9ccb010775d.txt': '5799c92255a195b4aa1e386d90755f03c468567a24241f4d8ae5ca05cf572885',
  '002_ccea0562d6af5c3c.txt': 'b337f6bd167299c6f3543977473572ac6ca6aa8f9f973891e5f07422202b7276',
  '003_9eeee06d0e8f3464.txt': 'bdb852b70b07abc17b7e412d8925a4e697edf3f9a58f5bfca1478ea56a2247e3',
  '004_8502c02b9a8c0c2d.txt': 'bf481d6976119df0860230d87fb128756c26a8d5a1721a33d8798a75e9448df0',
};

describe('the first five sources', () => {
  it.each(Object.entries(CAPTURED))('%s stands byte for byte as it was captured', (file, hash) => {
    const bytes = readFileSync(`content/sources/${file}`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  });

  it('are all there', () => {
    expect(readdirSync('content/sources')).toEqual(expect.arrayContaining(Object.keys(CAPTURED)));
  });
});
