import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../src/intake/containers.ts';
import { type Container as ContainerKind, kindOf } from '../../src/intake/kinds.ts';
import { LARGEST_ROW } from '../../src/intake/limits.ts';
import { listOne } from '../../src/intake/list.ts';
import { type Row, rowsOf } from '../../src/intake/rows/rows-of.ts';
import { openSpool } from '../../src/intake/spool.ts';
import { Failure } from '../../src/text/failure.ts';
import { sha256 } from '../../src/text/hash.ts';
import { articleOf } from './article.ts';
import * as as from './formats.ts';

// A download that stopped, a disk that filled up: what stands before the cut is whole and must arrive.

const dir = mkdtempSync(join(tmpdir(), 'cut-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const input = { spool: openSpool(join(dir, 'parts')), columns: new Map() };
const articles = [1, 2, 3, 4, 5].map(articleOf);

interface Container {
  readonly name: string;
  readonly bytes: Buffer;
  /** Where each of its articles ends, in bytes. */
  readonly ends: readonly number[];
}

/** A container whose articles end where one of these words does, each behind the one before. */
function container(name: string, whole: Buffer | string, words: readonly string[]): Container {
  const bytes = Buffer.from(whole as string);
  let from = 0;
  const ends = words.map((word) => {
    from = bytes.indexOf(word, from) + Buffer.byteLength(word);
    return from;
  });
  return { name, bytes, ends };
}

function records(name: string, pieces: readonly Buffer[]): Container {
  const ends = pieces.map((_, at) => Buffer.concat(pieces.slice(0, at + 1)).length);
  return { name, bytes: Buffer.concat(pieces), ends };
}

const each = (word: string): string[] => articles.map(() => word);
const warc = as.warcPages(articles);
const CONTAINERS: readonly Container[] = [
  container('a.jsonl', articles.map((one) => `${as.jsonLine(one)}\n`).join(''), each('"}\n')),
  container('a.csv', as.csv(articles), each('"\r\n')),
  container('a.rss', as.rss(articles), each('</item>')),
  container('a.atom', as.atom(articles), each('</entry>')),
  container('a.opml', as.opml(articles), each('"/>')),
  container('a.warc', Buffer.concat(warc), each('</html>')),
  records(
    'a.warc.gz',
    warc.map((record) => as.warcGz([record])),
  ),
];

async function arrived(name: string, bytes: Uint8Array) {
  const path = join(dir, name);
  writeFileSync(path, bytes);
  const hashes: string[] = [];
  const told: string[] = [];
  try {
    for await (const part of partsOf({ file: name, path, container: containerOf(name) }, input)) {
      if ('bytes' in part) hashes.push(sha256(part.bytes));
      else if ('failure' in part) told.push(part.failure.code);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    told.push(error.code);
  }
  // As `listSources` has it
  if (hashes.length + told.length === 0) told.push('container-empty');
  return { hashes, told };
}

function containerOf(name: string): ContainerKind {
  const kind = kindOf(name, () => Buffer.alloc(0));
  if (kind.is !== 'container') throw new Error(name);
  return kind.container;
}

describe('a container that was cut at any byte', () => {
  it.each(CONTAINERS.map((one) => [one.name, one] as const))(
    'gives all that stands before the cut: %s',
    async (name, { bytes, ends }) => {
      const whole = await arrived(name, bytes);
      expect(whole).toMatchObject({ hashes: { length: articles.length }, told: [] });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
          const { hashes, told } = await arrived(name, bytes.subarray(0, length));
          const before = ends.filter((end) => end <= length);
          expect(hashes.slice(0, before.length)).toEqual(whole.hashes.slice(0, before.length));
          // What the cut runs through is told, or stands there as far as it goes
          const gone = bytes.subarray(length).toString().trim();
          const rest = bytes
            .subarray(before.at(-1) ?? 0, length)
            .toString()
            .trim();
          if (rest !== '' && gone !== '')
            expect(hashes.length + told.length).toBeGreaterThan(before.length);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is told when nothing can be read without its end: zip', async () => {
    const bytes = Buffer.from(as.zip({ 'a.txt': as.text(articleOf(1)) }));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
        const { hashes, told } = await arrived('a.zip', bytes.subarray(0, length));
        expect([hashes, told]).toEqual([[], ['zip-broken']]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('rows whose file cannot be read to its end', () => {
  const bytes = Buffer.from(`titre,texte\n${'A,"Un texte\nde deux lignes."\n'.repeat(40)}`);

  it('come before the fault, however small the pieces and however late they are read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length }),
        fc.integer({ min: 1, max: 300 }),
        async (length, size) => {
          async function* pieces() {
            for (let at = 0; at < length; at += size)
              yield bytes.subarray(at, Math.min(at + size, length));
            throw new Error('EIO: i/o error, read');
          }
          const rows: Row[] = [];
          const read = async () => {
            const table = { encoding: 'utf-8', delimiter: ',', onFault: () => undefined };
            for await (const row of rowsOf(pieces(), table)) {
              rows.push(row);
              await setImmediate();
            }
          };
          await expect(read()).rejects.toThrow('EIO');
          const given = bytes.subarray(0, length).toString();
          const whole = given.match(/^titre,texte\n|A,"Un texte\nde deux lignes\."\n/g) ?? [];
          expect(rows.map(({ raw }) => raw)).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a quotation mark that is never closed', () => {
  it('is told once, with the line behind which it stands, however much comes after it', async () => {
    const row = `C,${'Un texte qui suit. '.repeat(50)}\n`;
    const after = row.repeat(Math.ceil((LARGEST_ROW + 4_000_000) / row.length));
    const path = join(dir, 'open.csv');
    writeFileSync(path, `titre,texte\nA,Un texte avant.\nB,"Un texte ouvert.\n${after}`);
    const { sources, aside } = await listOne(path, 'open.csv', input);
    expect(sources).toHaveLength(1);
    expect(aside.map(({ failure }) => failure)).toMatchObject([
      { code: 'row-broken', place: { line: 3 }, message: expect.stringMatching(/behind line 2 /) },
    ]);
  });
});
