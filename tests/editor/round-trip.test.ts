import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { exportDecisions, importDecisions } from '../../src/editor/round-trip/exchange.ts';
import { rewritten } from '../../src/editor/round-trip/rewrite.ts';
import { dataOf, rowsOf } from '../../src/editor/round-trip/rows.ts';
import { readTable, tableText } from '../../src/editor/round-trip/table.ts';
import { Failure } from '../../src/text/failure.ts';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'decisions-'));
  for (const name of ['corrections', 'authority'])
    cpSync(join('content', name), join(dir, name), { recursive: true });
  return dir;
}

const filesOf = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, readFileSync(join(dir, file), 'utf8')]),
  );

const failureOf = (act: () => unknown): Failure => {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing failed');
};

describe('decisions as a table, and back', () => {
  it('change no byte when nothing was edited, in whatever way a spreadsheet saved it', () => {
    const dir = folder();
    const before = filesOf(dir);
    const { text, rows } = exportDecisions(dir);
    expect(rows).toBeGreaterThan(40);
    expect(text.startsWith('\uFEFFfile;decision;number;')).toBe(true);
    const commas = readTable(text, 'x').map((row) => row);
    const saved = [
      text,
      text.slice(1),
      text.replaceAll('\r\n', '\n'),
      tableText([...commas].reverse()),
    ];
    for (const one of saved) {
      expect(importDecisions(dir, one, 'x.csv').changed).toEqual([]);
      expect(filesOf(dir)).toEqual(before);
    }
  });

  it('write anew only the lines of what was edited', () => {
    const dir = folder();
    const before = filesOf(dir);
    const { text } = exportDecisions(dir);
    const edited = text
      .replace('2017-05-16~', '2017-05-17')
      .replace('Lieu du sommet du G20', 'Lieu du G20');
    expect(importDecisions(dir, edited, 'x.csv').changed).toEqual([
      'corrections/002_ccea0562d6af5c3c.yaml',
      'authority/places.yaml',
    ]);
    const after = filesOf(dir);
    const changedLines = Object.keys(before).flatMap((file) => {
      const old = (before[file] ?? '').split('\n');
      return (after[file] ?? '').split('\n').filter((line) => !old.includes(line));
    });
    expect(changedLines.sort()).toEqual([
      '  because: Lieu du G20 que rapporte un texte.',
      '  edtf: 2017-05-17',
    ]);
  });

  it('take a decision back when its row goes, and take in new ones, keys and files', () => {
    const dir = folder();
    const lines = exportDecisions(dir).text.split('\r\n');
    const kept = lines.filter((line) => !line.includes(';OK;') && !line.includes('"OK"'));
    expect(kept).toHaveLength(lines.length - 1);
    const cell = (file: string, decision: string, cells: Record<string, string>) =>
      tableText([{ line: 0, file, decision, number: null, cells }]).split('\r\n')[1] ?? '';
    const added = [
      cell('corrections/004_8502c02b9a8c0c2d.yaml', 'remove', {
        text: 'Réclame: x',
        because: 'Pub.',
      }),
      cell('corrections/nouveau.yaml', 'title', { text: '- Un titre', because: 'Lu en « une ».' }),
      cell('authority/places.yaml', 'entry', {
        id: 'ottawa',
        name: 'Ottawa',
        variants: 'Bytown\nOttaoua',
        because: 'Essai.',
      }),
    ];
    const table = [...kept.slice(0, -1), ...added, ''].join('\r\n');
    const { changed } = importDecisions(dir, table, 'x.csv');
    expect(changed).toHaveLength(4);
    const after = filesOf(dir);
    expect(after['corrections/001_6303d9ccb010775d.yaml']).not.toContain('OK');
    expect(after['corrections/001_6303d9ccb010775d.yaml']).toContain('outre-Atlantique');
    expect(after['corrections/004_8502c02b9a8c0c2d.yaml']).toContain(
      'remove:\n  - text: "Réclame: x"',
    );
    expect(after['corrections/nouveau.yaml']).toBe(
      'title:\n  text: "- Un titre"\n  because: Lu en « une ».\n',
    );
    expect(after['authority/places.yaml']).toMatch(/\n\n- id: ottawa\n {2}name: Ottawa\n/);
    expect(importDecisions(dir, exportDecisions(dir).text, 'x.csv').changed).toEqual([]);
  });

  it.each([
    ['2017-05-16~', 'printemps', 6, 'write the date in EDTF'],
    ['Q1055', 'vingt', 14, 'Wikidata'],
    [
      'corrections/002_ccea0562d6af5c3c.yaml;date',
      'corrections/002_ccea0562d6af5c3c.yaml;datte',
      2,
      'datte',
    ],
    ['corrections/002_ccea0562d6af5c3c.yaml;date', '../x.yaml;date', 1, 'no file of decisions'],
  ])('tell row and column of a fault, and write nothing: %s', (from, to, column, words) => {
    const dir = folder();
    const before = filesOf(dir);
    const { text } = exportDecisions(dir);
    const line = text.slice(0, text.indexOf(from)).split('\n').length;
    const edited = text.replace(from, to).replace('Lieu du sommet du G20', 'Lieu du G20');
    const failure = failureOf(() => importDecisions(dir, edited, 'x.csv'));
    expect(failure.message).toContain(words);
    expect(failure.place).toMatchObject({ file: 'x.csv', line });
    if (column !== 2) expect(failure.place.column).toBe(HEADER_AT(column));
    expect(filesOf(dir)).toEqual(before);
  });
});

/** Columns as the tests count them, file first: date in EDTF, Wikidata. */
const HEADER_AT = (column: number): number => ({ 6: 9, 14: 15, 1: 1 })[column] ?? column;

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const tricky = fc.constantFrom(
  '=1+1',
  "'=1",
  '- x',
  '# not a comment',
  'a: b',
  '« x »',
  'null',
  '"q"',
  "d'une; autre",
  'two\nlines',
  ' spaced ',
  '2017',
  'true',
  '\ttab',
);
const text = fc.oneof(words, tricky).filter((one) => !/\p{Surrogate}/u.test(one));
// The schema trims a reason
const because = text.map((one) => one.trim()).filter((one) => one !== '');
const decision = fc.record(
  { text, is: fc.option(fc.constantFrom('a-b', 'c')), within: text, because },
  { requiredKeys: ['text', 'is', 'because'] },
);
const file = fc.record(
  {
    title: fc.record({ text, because }),
    entities: fc.array(decision, { minLength: 1, maxLength: 4 }),
    remove: fc.array(fc.record({ text, because }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('any file of decisions', () => {
  it('comes back from its table byte for byte, comments and layout included', () => {
    fc.assert(
      fc.property(file, fc.boolean(), (data, flow) => {
        const yaml = `# avant\n${stringify(data, flow ? { collectionStyle: 'flow' } : {})}# après\n`;
        const rows = readTable(tableText(rowsOf('corrections/x.yaml', data)), 'x');
        expect(dataOf(rows, data)).toEqual(data);
        expect(rewritten(yaml, data, rows)).toBe(yaml);
      }),
      { numRuns: 150 },
    );
  });

  it('says after an edit what the table says, whatever was edited', () => {
    fc.assert(
      fc.property(file, file, fc.boolean(), (before, after, indentSeq) => {
        const yaml = `# avant\n${stringify(before, { indentSeq })}`;
        // What an editor made of the table: some rows edited, some gone, some new
        const count = (key: 'entities' | 'remove') => before[key]?.length ?? 0;
        const rows = rowsOf('corrections/x.yaml', after).map((row) => {
          const known = count(row.decision as 'entities') >= (row.number ?? 1);
          return { ...row, number: row.number !== null && known ? row.number : null };
        });
        const read = readTable(tableText(rows), 'x');
        const again = rewritten(yaml, before, read);
        expect(rewritten(again, dataOf(read, before), rowsOf('x', dataOf(read, before)))).toBe(
          again,
        );
        const wanted = dataOf(read, before);
        expect(readBack(again)).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

function readBack(yaml: string): unknown {
  const dir = mkdtempSync(join(tmpdir(), 'decisions-'));
  mkdirSync(join(dir, 'corrections'));
  writeFileSync(join(dir, 'corrections', 'x.yaml'), yaml);
  return dataOf(readTable(exportDecisions(dir).text, 'x'), {});
}

describe('a table that cannot be taken back', () => {
  it('is refused with its place', () => {
    const failure = failureOf(() => importDecisions(folder(), 'number;file\r\n', 'x.csv'));
    expect([failure.code, failure.place.file]).toEqual(['decisions-csv', 'x.csv']);
  });

  it('leaves every file as it was where one cannot be written', () => {
    const dir = folder();
    const { text } = exportDecisions(dir);
    const last = filesOf(dir);
    const file = Object.keys(last).find((name) => name.startsWith('corrections/')) ?? '';
    // Where the new file would be written first, a folder stands.
    mkdirSync(join(dir, `${file}.new`));
    const rows = readTable(text, 'x').filter((row) => row.file !== file);
    const failure = failureOf(() => importDecisions(dir, tableText(rows), 'x.csv'));
    expect(failure.code).toBe('decisions-write');
    expect(filesOf(dir)).toEqual(last);
  });
});
