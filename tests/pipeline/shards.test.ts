import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import { collectRecords, collectShard } from '../../src/collect/records.ts';
import { takeShards } from '../../src/collect/shard.ts';

const ARTICLES = 12;
const rest = {
  authority: [],
  mode: 'write',
  report: () => {},
  onProgress: () => {},
  workers: 1,
} as const;

const folder = (): string => mkdtempSync(join(tmpdir(), 'shards-'));

function filesOf(dir: string): Record<string, string> {
  const names = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    names.sort().map((f) => [f.slice(dir.length), readFileSync(f, 'utf8')]),
  );
}

let content: string;
let whole: Record<string, string>;

beforeAll(async () => {
  content = folder();
  writeCorpus(content, ARTICLES);
  const alone = folder();
  cpSync(content, alone, { recursive: true });
  await collectRecords({ ...rest, contentDir: alone });
  whole = filesOf(join(alone, 'articles'));
}, 60_000);

async function shards(of: number): Promise<string[]> {
  const dirs: string[] = [];
  for (let part = 1; part <= of; part += 1) {
    const recordsDir = folder();
    await collectShard({ ...rest, contentDir: content, recordsDir }, { part, of });
    dirs.push(recordsDir);
  }
  return dirs;
}

describe('shards', () => {
  test.each([1, 2, 7])(
    '%i of them, merged, are what one run makes, and nothing is made again',
    async (of) => {
      const merged = folder();
      cpSync(content, merged, { recursive: true });
      takeShards(merged, await shards(of));
      expect(filesOf(join(merged, 'articles'))).toEqual(whole);
      const { stale, records } = await collectRecords({ ...rest, contentDir: merged });
      expect([stale, records.length]).toEqual([[], ARTICLES]);
    },
    60_000,
  );

  test('one that was killed is refused, and run again it is whole', async () => {
    const dirs = await shards(2);
    const [killed = ''] = dirs;
    rmSync(join(killed, 'shard.json'));
    const merged = folder();
    cpSync(content, merged, { recursive: true });
    expect(() => takeShards(merged, dirs)).toThrow(
      expect.objectContaining({ code: 'shard-broken' }),
    );
    await collectShard({ ...rest, contentDir: content, recordsDir: killed }, { part: 1, of: 2 });
    takeShards(merged, dirs);
    expect(filesOf(join(merged, 'articles'))).toEqual(whole);
  }, 60_000);

  test('a part that is missing is named', async () => {
    const [first = ''] = await shards(2);
    expect(() => takeShards(folder(), [first])).toThrow(
      expect.objectContaining({ code: 'shard-missing', message: expect.stringContaining('2/2') }),
    );
  }, 60_000);
});
