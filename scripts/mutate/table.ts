import type { Mutant, MutatedFile, Report } from './stryker.ts';

/** What became of the mutants of a file, or of several. */
export interface Count {
  readonly killed: number;
  readonly survived: number;
  /** Met by no test. */
  readonly uncovered: number;
}

const NONE: Count = { killed: 0, survived: 0, uncovered: 0 };

/** Counts by file. A mutant that never ends is told from the code as well as one that fails. */
export function counts({ files }: Report): Map<string, Count> {
  return new Map(
    Object.entries(files).map(([file, { mutants }]) => [file, mutants.reduce(counted, NONE)]),
  );
}

function counted(count: Count, { status }: Mutant): Count {
  if (status === 'Killed' || status === 'Timeout') return { ...count, killed: count.killed + 1 };
  if (status === 'Survived') return { ...count, survived: count.survived + 1 };
  if (status === 'NoCoverage') return { ...count, uncovered: count.uncovered + 1 };
  return count;
}

export const sum = (all: Iterable<Count>): Count =>
  [...all].reduce(
    (a, b) => ({
      killed: a.killed + b.killed,
      survived: a.survived + b.survived,
      uncovered: a.uncovered + b.uncovered,
    }),
    NONE,
  );

/** In per cent of all mutants that could be tried. */
export function score({ killed, survived, uncovered }: Count): number {
  const all = killed + survived + uncovered;
  return all === 0 ? 100 : (100 * killed) / all;
}

export function row(name: string, count: Count): string {
  const { killed, survived, uncovered } = count;
  const cells = [score(count).toFixed(1), killed, survived, uncovered];
  return `${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

export const HEAD = `${''.padEnd(44)}${['score', 'killed', 'survived', 'untested'].map((word) => word.padStart(10)).join('')}`;

/** Each mutant that no test tells from the code: where it stands, and what was put in its place. */
export function survivors({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, mutated]) =>
    mutated.mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map((mutant) => told(file, mutated, mutant)),
  );
}

function told(file: string, { source }: MutatedFile, mutant: Mutant): string {
  const { start, end } = mutant.location;
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const put = oneLine(mutant.replacement ?? mutant.mutatorName);
  const where = `${file}:${start.line}:${start.column}`;
  return `${where} ${mutant.status === 'NoCoverage' ? 'untested ' : ''}${oneLine(lines.join(' '))}  →  ${put}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100);
