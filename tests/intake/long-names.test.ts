import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decisionsFile } from '../../src/editor/decisions.ts';
import { listSources } from '../../src/intake/list.ts';
import { openSpool } from '../../src/intake/spool.ts';
import { articleOf } from './article.ts';
import * as as from './formats.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'names-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function list(file: string, data: string | Uint8Array) {
  const path = join(dir, 'sources', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
  const spool = openSpool(join(dir, 'parts'));
  return listSources({ dir: join(dir, 'sources'), spool, columns: new Map() });
}

const text = as.text(articleOf(1));

describe('the name of a source', () => {
  // A page keeps its ending in the name of its record, a text does not.
  it.each([
    [`${'a'.repeat(250)}.txt`, text],
    [`${'é'.repeat(122)}x.html`, as.html(articleOf(1))],
    [`2017/${'a'.repeat(250)}.md`, text],
    [`${'a'.repeat(251)}.csv`, as.csv([articleOf(1)])],
  ])('may be as long as its correction has room: %s', async (file, data) => {
    const { sources, aside } = await list(file, data);
    expect(aside).toEqual([]);
    for (const { stem } of sources) {
      const path = join(dir, decisionsFile(stem));
      mkdirSync(dirname(path), { recursive: true });
      expect(() => writeFileSync(path, '')).not.toThrow();
    }
  });

  it.each([
    [`${'a'.repeat(251)}.txt`, 1],
    [`${'é'.repeat(125)}.html`, 5],
    [`2017/${'a'.repeat(251)}.md`, 1],
  ])('is told when it leaves its record no room: %s', async (file, over) => {
    const { sources, aside } = await list(file, text);
    expect(sources).toEqual([]);
    expect(aside.map(({ failure, fault }) => ({ ...failure, fault }))).toMatchObject([
      { code: 'name-too-long', place: { file: `sources/${file}` }, fault: true },
    ]);
    expect(aside[0]?.failure.message).toContain(` ${over} byte(s) more`);
  });
});
