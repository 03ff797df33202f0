import { type Count, countOutcomes, type Outcome } from '../intake/outcome.ts';

const HEAD = ['', 'in', 'articles', 'duplicates', 'set aside'] as const;

/** Duplicates named on the terminal; report.json has them all. */
const NAMED = 5;

/**
 * The count of what came in, a line a format; nothing where every file is an article of one format, for
 * then there is nothing to tell.
 */
export function countLines(outcomes: readonly Outcome[]): string[] {
  const { formats, total } = countOutcomes(outcomes);
  if (formats.length < 2 && total.articles === total.in) return [];
  const rows = [
    ...formats.map(({ format, ...count }) => [format, ...cells(count)]),
    ['all', ...cells(total)],
  ];
  const table = [[...HEAD], ...rows].map(([name = '', ...numbers]) =>
    [
      name.padEnd(10),
      ...numbers.map((cell, at) => cell.padStart((HEAD[at + 1] ?? '').length + 3)),
    ].join(''),
  );
  return [...table, ...duplicates(outcomes)];
}

const cells = ({ in: all, articles, duplicates, aside }: Count): string[] =>
  [all, articles, duplicates, aside].map(String);

function duplicates(outcomes: readonly Outcome[]): string[] {
  const all = outcomes.flatMap((one) =>
    one.is === 'duplicate' ? [`${one.file} repeats ${one.of}, byte for byte.`] : [],
  );
  const more = all.length - NAMED;
  return [
    ...all.slice(0, NAMED),
    ...(more > 0 ? [`… and ${more} more: report.json names them all.`] : []),
  ];
}
