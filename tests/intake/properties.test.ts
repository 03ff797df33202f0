import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { dayOf } from '../../src/date/dossier/stated.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { byteReader } from '../../src/intake/bytes.ts';
import { listOne } from '../../src/intake/list.ts';
import { openSpool } from '../../src/intake/spool.ts';
import { readCaptured } from '../../src/source/read.ts';
import { Failure } from '../../src/text/failure.ts';
import { containerOf, sourceStem } from '../../src/text/source-names.ts';

const dir = mkdtempSync(join(tmpdir(), 'properties-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const input = { spool: openSpool(join(dir, 'parts')), columns: new Map() };

test('every line of a JSON Lines file arrives once, whatever it holds', async () => {
  const line = fc.oneof(
    fc
      .record({ id: fc.nat(), text: fc.string({ minLength: 1 }) })
      .map((row) => JSON.stringify(row)),
    fc.string().filter((text) => !/[\n\r]/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
      const path = join(dir, 'p.jsonl');
      writeFileSync(path, lines.join('\n'));
      const { sources, duplicates, aside, unfinished } = await listOne(path, 'p.jsonl', input);
      if (unfinished.length > 0) return;
      const full = lines.filter((one) => one.replace(/^\ufeff/, '').trim() !== '').length;
      expect(sources.length + duplicates.length + aside.length).toBe(full);
    }),
    { numRuns: 100 },
  );
});

test('a reader of bytes gives the lines of a text, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string()), fc.integer({ min: 1, max: 9 }), async (words, size) => {
      const bytes = Buffer.from(words.join('\n'));
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const reader = byteReader(pieces());
      const lines: string[] = [];
      for (;;) {
        const { bytes: line } = await reader.line(1000);
        if (line === null) break;
        lines.push(line.toString());
      }
      const expected = bytes.toString().replace(/\n$/, '').split('\n');
      expect(lines).toEqual(
        bytes.length === 0 ? [] : expected.map((one) => one.replace(/\r$/, '')),
      );
    }),
    { numRuns: 200 },
  );
});

test.each(['html', 'markdown', 'feed-item', 'outline', 'json-row'] as const)(
  'a reader gives words or a Failure, never anything else: %s',
  async (format) => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '---\n',
      'a: &b',
      '{"text":',
      '"',
      '}',
      '&amp;',
      '<script>',
      '<outline text="',
      '\n',
      'mot ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string())), async (pieces) => {
        const bytes = Buffer.from(pieces.join(''));
        const captured = { bytes, file: 'p', format, shape: { columns: { text: 'text' } } };
        const read = await readCaptured(captured).catch((error: unknown) => error);
        if (!(read instanceof Failure))
          expect(read).toMatchObject({ text: expect.stringMatching(/\S/) });
      }),
      { numRuns: 60 },
    );
  },
);

test('a stated date is a day, month or year that the calendar has, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.date({ noInvalidDate: true }).map(String)), (value) => {
      const edtf = dayOf(value);
      if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull();
    }),
  );
});

test('the record of a part stands below its container, whatever its key', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const file = `press.csv#${key}`;
      expect(containerOf(file)).toBe('press.csv');
      expect(sourceStem(file)).toMatch(/^press\.csv\/[a-z0-9-]{1,60}-[0-9a-f]{10}$/);
    }),
  );
});
