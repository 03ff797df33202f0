import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readAuthority } from '../../src/editor/authority.ts';
import type { Naming } from '../../src/model/entity.ts';
import { namingOf } from './name.ts';

/**
 * Golden cases: `tests/cases/names--<case>/` with `source.txt`, made up for this project; `tagger.yaml`,
 * what the tagger sees wherever it stands; `authority/`, where there is one; and `expected.txt`.
 * `UPDATE_CASES=1` writes the expectations anew.
 */
const CASES = 'tests/cases';
const names = readdirSync(CASES)
  .filter((name) => name.startsWith('names--'))
  .sort();

const seen = z.record(z.string(), z.enum(['person', 'organisation', 'place', 'other']));

/** Mentions, then entities with their merges, one line each, for people to read in a diff. */
function report(text: string, { mentions, entities }: Naming): string {
  return [
    ...mentions.map(
      ({ start, end, entity, rule }) =>
        `${start}-${end} « ${text.slice(start, end)} »: ${entity} (${rule})`,
    ),
    '',
    ...entities.flatMap(({ id, kind, name, origin, merges }) => [
      `${id}: ${kind} « ${name} » (${origin})`,
      ...merges.map(({ form, rule, weight, why }) => `  = « ${form} » ${rule} ${weight}: ${why}`),
    ]),
    '',
  ].join('\n');
}

test.each(names)('%s', (name) => {
  const folder = join(CASES, name);
  const text = readFileSync(join(folder, 'source.txt'), 'utf8');
  const sees = seen.parse(parse(readFileSync(join(folder, 'tagger.yaml'), 'utf8')));
  const made = report(text, namingOf(text, { sees, authority: readAuthority(folder) }));
  const path = join(folder, 'expected.txt');
  if (process.env.UPDATE_CASES === '1') writeFileSync(path, made);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(made).toBe(readFileSync(path, 'utf8'));
});
