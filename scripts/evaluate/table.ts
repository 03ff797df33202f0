import type { Figure } from './figure.ts';
import { keyOf, type Released } from './released.ts';

const HEAD = ['area', 'figure', 'value', 'target', 'released', 'n', 'note'];
/** Columns of numbers stand to the right. */
const RIGHT: ReadonlySet<number> = new Set([2, 3, 4, 5]);

/** The figures as a table for a terminal; a value short of its target is marked with `<` or `>`. */
export function formatTable(figures: readonly Figure[], released: Released): string {
  const rows = figures.map((figure) => rowOf(figure, released));
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        RIGHT.has(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function rowOf(figure: Figure, released: Released): string[] {
  const { area, name, value, target, n, note = '' } = figure;
  const before = released[keyOf(figure)];
  const mark = figure.better === 'lower' ? '>' : '<';
  return [
    area,
    name,
    `${isMissed(figure) ? `${mark} ` : ''}${shown(value, figure)}`,
    target === undefined ? '' : shown(target, figure),
    before === undefined ? '' : shown(before, figure),
    String(n),
    note,
  ];
}

const shown = (value: number, { unit }: Figure): string =>
  unit === '%' ? value.toFixed(1) : String(Math.round(value));

function isMissed({ value, target, better }: Figure): boolean {
  if (target === undefined) return false;
  return better === 'lower' ? value > target : value < target;
}

/** So many cases of a figure are listed; what is behind them is counted. */
const LONGEST_LIST = 40;

/** The cases of each figure that names them, the worst first: figure, then value and name a line. */
export function formatCases(figures: readonly Figure[]): string {
  return figures
    .flatMap(({ name, cases = [] }) => {
      const worstFirst = [...cases].sort((a, b) => a.value - b.value);
      const lines = worstFirst
        .slice(0, LONGEST_LIST)
        .map((one) => `  ${one.value.toFixed(1).padStart(5)}  ${oneLine(one.name)}`);
      const left = worstFirst.slice(LONGEST_LIST);
      const wrong = left.filter(({ value }) => value < 100).length;
      if (left.length > 0) lines.push(`  and ${left.length} more, ${wrong} of them below 100`);
      return lines.length === 0 ? [] : [[name, ...lines].join('\n')];
    })
    .join('\n\n');
}

const oneLine = (name: string): string => {
  const line = name.replace(/\s+/g, ' ');
  return line.length <= 240 ? line : `${line.slice(0, 239)}…`;
};
