import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collected, collectRecords } from '../../src/collect/records.ts';
import { countOutcomes } from '../../src/intake/outcome.ts';
import { partsDir } from '../../src/intake/spool.ts';
import type { Failure } from '../../src/text/failure.ts';
import { BROKEN, type Mixed, writeMixed } from './mixed.ts';

/** Enough for each kind of damage once, one step in eight. */
const FILES = 170;
const ONE_IN = 8;

const dir = mkdtempSync(join(tmpdir(), 'mixed-'));
const failures: Failure[] = [];
let mixed: Mixed;
let collected: Collected;
beforeAll(async () => {
  mixed = writeMixed(join(dir, 'sources'), FILES, ONE_IN);
  const report = (failure: Failure) => failures.push(failure);
  collected = await collectRecords({
    contentDir: dir,
    authority: [],
    mode: 'write',
    report,
    onProgress: () => {},
  });
}, 240_000);
afterAll(() => {
  rmSync(partsDir(dir), { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
});

describe('a folder of mixed files, some broken', () => {
  it('is counted without a rest', () => {
    expect(countOutcomes(collected.outcomes).total).toEqual(mixed.expected);
  });

  it('has every format', () => {
    const formats = countOutcomes(collected.outcomes).formats.map(({ format }) => format);
    expect(formats).toEqual(
      'text markdown html mhtml pdf warc wacz feed opml jsonl csv zip other'.split(' '),
    );
  });

  it.each(Object.keys(BROKEN))('says of each damage what it is: %s', (code) => {
    const told = collected.outcomes.find((one) => one.is === 'aside' && one.code === code);
    expect(told).toBeDefined();
  });

  it('dates every article whose format states its date, and names its author', () => {
    const stating = collected.records.filter(({ stated }) =>
      stated?.some(({ field }) => field === 'date'),
    );
    expect(stating.length).toBeGreaterThan(100);
    for (const { date, dateBasis, authors } of stating) {
      expect([date, dateBasis, authors.length]).toEqual([
        expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        'stated',
        1,
      ]);
    }
  });

  it('gives every article its title', () => {
    for (const { title, source } of collected.records) {
      expect([source.file, title.text, title.basis]).toEqual([
        source.file,
        expect.stringMatching(/\(\d+\)$/),
        'stated',
      ]);
    }
  });

  it('keeps the furniture of a page out of the article', () => {
    const all = collected.records.flatMap(({ texts }) => texts).join('\n');
    for (const words of [
      'Accueil',
      'Mentions légales',
      'window.ran',
      'Un autre article de la rédaction',
    ]) {
      expect(all).not.toContain(words);
    }
  });
});
