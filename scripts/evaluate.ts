/**
 * `npm run evaluate`: how well texts are understood, in one table, beside the last released figures.
 *
 *   --corpus DIR   labelled texts (../shared/data/winer-fr when it is there); without it, what needs
 *                  a corpus is left out, and the table says so
 *   --check        exit code 1 when a figure fell by more than a point since the release
 *   --cases        below the table, the cases of the figures, the worst first, 40 a figure at most
 *   --release      write these figures down as the released ones
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figure } from './evaluate/figure.ts';
import { fallen, type Released, type ReleasedFile, toReleased } from './evaluate/released.ts';
import { formatCases, formatTable } from './evaluate/table.ts';

const DEFAULT_CORPUS = '../shared/data/winer-fr';
const RELEASED = fileURLToPath(new URL('../tests/quality/released.json', import.meta.url));
const AREAS = new URL('evaluate/', import.meta.url);

interface Area {
  readonly evaluate?: (corpus: string | null) => Promise<readonly Figure[]>;
}

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    check: { type: 'boolean', default: false },
    cases: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
  },
});
process.exitCode = await main(
  values.corpus ?? (existsSync(DEFAULT_CORPUS) ? DEFAULT_CORPUS : null),
);

async function main(corpus: string | null): Promise<number> {
  if (corpus !== null && !existsSync(corpus)) {
    process.stderr.write(
      `evaluate: there is no folder ${corpus}: name the corpus with --corpus DIR.\n`,
    );
    return 2;
  }
  const figures = await evaluateAll(corpus);
  const all = readReleased();
  const section = corpus === null ? 'alone' : 'withCorpus';
  const released: Released = all[section];
  process.stdout.write(`${formatTable(figures, released)}\n`);
  if (values.cases) process.stdout.write(`\n${formatCases(figures)}\n`);
  if (corpus === null) process.stdout.write('Without a corpus: what needs one is left out.\n');
  if (values.release) {
    const both = corpus === null ? all : { ...all, alone: toReleased(await evaluateAll(null)) };
    writeReleased({ ...both, [section]: toReleased(figures) });
  }
  return values.check ? told(fallen(figures, released)) : 0;
}

/** Every area of scripts/evaluate/, by name; a file there that evaluates nothing is a helper. */
async function evaluateAll(corpus: string | null): Promise<Figure[]> {
  const files = readdirSync(AREAS)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const figures: Figure[] = [];
  for (const file of files) {
    const area = (await import(new URL(file, AREAS).href)) as Area;
    if (area.evaluate) figures.push(...(await area.evaluate(corpus)));
  }
  return figures;
}

function readReleased(): ReleasedFile {
  if (!existsSync(RELEASED)) return { alone: {}, withCorpus: {} };
  return JSON.parse(readFileSync(RELEASED, 'utf8')) as ReleasedFile;
}

function writeReleased(released: ReleasedFile): void {
  writeFileSync(RELEASED, `${JSON.stringify(released, null, 2)}\n`);
}

function told(falls: readonly string[]): number {
  for (const fall of falls) process.stderr.write(`evaluate: ${fall}\n`);
  return falls.length === 0 ? 0 : 1;
}
