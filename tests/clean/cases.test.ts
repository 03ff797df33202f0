import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { CleanText } from '../../src/model/clean.ts';
import { expectPartition } from './partition.ts';

/**
 * Golden cases: `tests/cases/clean--<case>/source.txt`, or the source of the archive whose name the
 * case bears (`clean--000`), and `expected.txt`. `UPDATE_CASES=1` writes the expectations anew.
 */
const CASES = 'tests/cases';
const SOURCES = 'content/sources';

function sourceOf(name: string): string {
  const own = join(CASES, name, 'source.txt');
  if (existsSync(own)) return readFileSync(own, 'utf8');
  const number = name.replace('clean--', '');
  const file = readdirSync(SOURCES).find((one) => one.startsWith(`${number}_`));
  if (file === undefined) throw new Error(`${name}: neither source.txt nor a source ${number}_…`);
  return readFileSync(join(SOURCES, file), 'utf8');
}

/** What cleaning makes of a text, one line a block or removal, for people to read in a diff. */
function report(text: string, made: CleanText): string {
  const own = ({ start, end }: { start: number; end: number }) =>
    JSON.stringify(text.slice(start, end));
  const parts = [
    ...made.blocks.map((block) => ({ ...block, label: block.kind })),
    ...made.removed.map((one) => ({ ...one, label: `- ${one.rule} (${one.reason})` })),
  ].sort((a, b) => a.start - b.start);
  return [
    `title: ${made.title.text} (${made.title.basis})`,
    ...made.attributions.map(
      ({ role, name, basis, rule }) => `${role}: ${name} (${basis}, ${rule})`,
    ),
    ...made.repeats.map((repeat) => `repeat: ${own(repeat)} of ${own(repeat.of)}`),
    '',
    ...parts.map((part) => `${part.label} ${part.start}-${part.end}: ${own(part)}`),
    '',
  ].join('\n');
}

const names = readdirSync(CASES)
  .filter((name) => name.startsWith('clean--'))
  .sort();

describe('golden cases', () => {
  it.each(names)('%s', (name) => {
    const text = sourceOf(name);
    const made = clean(text, {}, { file: name });
    expectPartition(text, made);
    const expected = join(CASES, name, 'expected.txt');
    if (process.env.UPDATE_CASES === '1') writeFileSync(expected, report(text, made));
    expect(report(text, made)).toBe(readFileSync(expected, 'utf8'));
  });

  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(5));
});
