import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import { crew } from '../../src/collect/workers/crew.ts';
import type { Work } from '../../src/collect/workers/maker.ts';
import { type Limits, openPool } from '../../src/collect/workers/pool.ts';
import { sha256 } from '../../src/text/hash.ts';

function corpus(count: number): Work[] {
  const content = mkdtempSync(join(tmpdir(), 'workers-'));
  writeCorpus(content, count);
  const folder = join(content, 'sources', '000');
  return readdirSync(folder).map((file): Work => {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const name = { file, stem: file.replace('.txt', ''), path };
    const what = { sha256: sha256(bytes), size: bytes.length, format: 'text', arrival: 'text' };
    const source = { ...name, ...what, stated: [], copies: [] } as Work['source'];
    return { source, decisions: {}, decisionsFile: 'corrections/none.yaml' };
  });
}

test('threads make the records that the main thread makes, byte for byte', async () => {
  const works = corpus(6);
  const one = crew([], 1);
  const many = crew([], 3, { milliseconds: 60_000, megabytes: 512 }, 0);
  const alone = await Promise.all(works.map(one.make));
  const apart = await Promise.all(works.map(many.make));
  await many.dismiss();
  expect(apart).toEqual(alone);
}, 60_000);

test('a fault of a source comes back from a thread as it was thrown', async () => {
  const [work] = corpus(1);
  const many = crew([], 2, { milliseconds: 60_000, megabytes: 512 }, 0);
  const changed = { ...work, source: { ...work?.source, sha256: 'of other bytes' } } as Work;
  await expect(many.make(changed)).rejects.toMatchObject({ code: 'source-changed' });
  await many.dismiss();
}, 60_000);

const LIMITS: Limits = { milliseconds: 1500, megabytes: 64 };

/** Answers with what it was sent, unless that is the name of something bad. */
const SCRIPT = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', (task) => {
    if (task === 'sleep') return;
    if (task === 'crash') process.exit(3);
    if (task === 'fill') { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); }
    parentPort.postMessage({ value: task });
  });`;

const poolOf = (size: number) => {
  const file = join(mkdtempSync(join(tmpdir(), 'pool-')), 'worker.mjs');
  writeFileSync(file, SCRIPT);
  return openPool<string, string>(pathToFileURL(file), undefined, size, LIMITS);
};

test.each([
  ['sleep', { code: 'source-too-costly', message: /more than 1.5 s/ }],
  ['fill', { code: 'source-too-costly', message: /more than 64 MB/ }],
  ['crash', { message: /ended with 3/ }],
])(
  'a worker that comes to « %s » costs one source, the rest goes on',
  async (bad, told) => {
    const pool = poolOf(1);
    const [first, second, third] = await Promise.allSettled(['one', bad, 'two'].map(pool.run));
    await pool.close();
    expect([first, third]).toMatchObject([{ value: 'one' }, { value: 'two' }]);
    expect(second).toMatchObject({
      reason: { ...told, message: expect.stringMatching(told.message) },
    });
  },
  30_000,
);
