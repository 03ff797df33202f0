import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/date/date.ts';
import type { Dossier, TimeExpression } from '../../src/model/date.ts';

/**
 * Golden cases: `tests/cases/date--<case>/source.txt` and `expected.txt`; the texts are made up for
 * this project. `UPDATE_CASES=1` writes the expectations anew.
 */
const CASES = 'tests/cases';

/** A dossier and its times, one line a fact, for people to read in a diff. */
function report({
  dossier,
  times,
}: {
  dossier: Dossier;
  times: readonly TimeExpression[];
}): string {
  const { edtf, basis, from, to, evidence, rivals } = dossier;
  return [
    `date: ${edtf} (${basis}), ${from} to ${to}`,
    ...evidence.map((one) => `evidence ${one.start}-${one.end}: ${one.rule} « ${one.text} »`),
    ...rivals.map((one) => `rival: ${one.edtf} ${one.rule} (${one.why})`),
    '',
    ...times.map(
      ({ start, end, text, edtf: value, rule, anchor }) =>
        `${start}-${end} « ${text} »: ${value} ${rule}${anchor === undefined ? '' : ` (${anchor})`}`,
    ),
    '',
  ].join('\n');
}

const names = readdirSync(CASES)
  .filter((name) => name.startsWith('date--'))
  .sort();

describe('golden cases', () => {
  it.each(names)('%s', (name) => {
    const text = readFileSync(join(CASES, name, 'source.txt'), 'utf8');
    const made = report(
      dateText({ text, file: 'texte.txt', blocks: [], removed: [], decisions: {} }),
    );
    const path = join(CASES, name, 'expected.txt');
    if (process.env.UPDATE_CASES === '1') writeFileSync(path, made);
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(made).toBe(readFileSync(path, 'utf8'));
  });
});
