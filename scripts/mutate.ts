/**
 * `npm run mutate -- AREA… [--files REGEXP] [--survivors]`: changes the code of `clean`, `date`, `record` and `publish`
 * in small ways, one at a time, and asks the unit tests of that area whether they notice. Prints how many of a
 * hundred changes were noticed, by file and by area; `--survivors` lists the others. Exit code 1 below 85. It takes
 * minutes for `record` and `publish`, an hour for the others.
 */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fetchStryker, mutants } from './mutate/stryker.ts';
import { counts, HEAD, row, score, sum, survivors } from './mutate/table.ts';

const AREAS = ['record', 'publish', 'date', 'clean'];
const GOAL = 85;

/** Lists of words and weights: data, of which a test would be a copy. */
const DATA = /^src\/clean\/(?:words\/|surround\/weights\.ts)|^src\/date\/language\/words\.ts/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string' }, survivors: { type: 'boolean' } },
});
process.exitCode = main(positionals.length > 0 ? positionals : AREAS);

function main(areas: readonly string[]): number {
  const unknown = areas.find((area) => !AREAS.includes(area));
  if (unknown !== undefined) {
    process.stderr.write(`There is no area « ${unknown} »: ${AREAS.join(', ')}.\n`);
    return 2;
  }
  fetchStryker();
  say(HEAD);
  const scores = areas.map(mutateArea);
  return scores.every((one) => one >= GOAL) ? 0 : 1;
}

function mutateArea(area: string): number {
  const files = filesOf(area);
  if (files.length === 0) return 100;
  const report = mutants(area, files);
  const found = counts(report);
  for (const [file, count] of found) say(row(file, count));
  const all = sum(found.values());
  say(row(`src/${area}`, all));
  if (values.survivors) for (const line of survivors(report)) say(line);
  return score(all);
}

function filesOf(area: string): string[] {
  const wanted = new RegExp(values.files ?? '');
  return readdirSync(`src/${area}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${area}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !DATA.test(file) && wanted.test(file))
    .sort();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
