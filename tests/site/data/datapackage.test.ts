import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { write } from './written.ts';

const written = write();

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints?: { readonly required: boolean };
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /./su,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe('datapackage.json', () => {
  const resources = (): Resource[] =>
    JSON.parse(written.read('donnees/datapackage.json')).resources;

  it('names every other file, with its size and hash', () => {
    const listed = resources().map(({ path }) => path);
    const there = written.files.filter((file) => file.startsWith('donnees/'));
    const named = [...listed, 'datapackage.json'].map((name) => `donnees/${name}`);
    expect(named.sort()).toEqual(there);
    expect(new Set(resources().map(({ name }) => name)).size).toBe(listed.length);
    for (const { name, path, bytes, hash } of resources()) {
      const found = readFileSync(join(written.folder, 'donnees', path));
      expect(found.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(found).digest('hex')}`).toBe(hash);
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
    }
  });

  const tables = () =>
    resources().flatMap((it) => (it.schema ? [{ ...it, schema: it.schema }] : []));

  it('describes the fields of each table as they are', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      'articles',
      'mentions',
      'entites',
      'citations',
    ]);
    for (const { path, schema } of tables()) {
      expect(readCsv(written.read(`donnees/${path}`))[0]).toEqual(
        schema.fields.map(({ name }) => name),
      );
      for (const row of written.rows(path))
        for (const field of schema.fields)
          expect(row[field.name], `${path} ${field.name}`).toMatch(patternOf(field));
    }
  });

  it('names keys that are unique, and that lead to a row', () => {
    const values = (path: string, [field = '']: readonly string[]) =>
      written.rows(path).map((row) => row[field] ?? '');
    for (const { path, schema } of tables()) {
      const keys = written
        .rows(path)
        .map((row) => schema.primaryKey.map((field) => row[field]).join('\n'));
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = new Set(values(`${reference.resource}.csv`, reference.fields));
        expect(values(path, fields).filter((id) => id !== '' && !target.has(id))).toEqual([]);
      }
    }
  });
});

function patternOf({ type, constraints }: Schema['fields'][number]): RegExp {
  const pattern = TYPES[type];
  if (!pattern) throw new Error(`no such type: ${type}`);
  return constraints?.required ? pattern : new RegExp(`^$|${pattern.source}`, 'su');
}
