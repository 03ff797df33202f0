import type { RowShape } from '../../model/captured.ts';
import { Failure } from '../../text/failure.ts';
import type { TableFound } from '../arrivals.ts';
import { type Columns, guessColumns } from '../columns.ts';

/** Rows that are looked at before the columns of a table are told. */
export const LOOKED_AT = 20;

/** The columns of a table: those that an editor wrote down, else a guess that is told. */
export function tableShape(
  file: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: Columns,
): TableFound['table'] {
  const written = columns.get(file);
  if (!written) return { header, guessed: true, shape: { columns: guessColumns(header, rows) } };
  const unknown = Object.values(written).find((name) => !header.includes(name));
  if (unknown === undefined) return { header, guessed: false, shape: { columns: written } };
  const message = `columns.yaml names the column « ${unknown} », which is not there: it has ${shown(header)}.`;
  throw new Failure('column-unknown', message);
}

/** @throws Failure `table-without-text` */
export function needText({ columns }: RowShape, header: readonly string[]): void {
  if (columns.text !== undefined) return;
  const message = `none of its columns is known to hold the text (${shown(header)}): say which one in columns.yaml.`;
  throw new Failure('table-without-text', message);
}

const shown = (header: readonly string[]): string =>
  header
    .slice(0, 30)
    .map((name) => `« ${name} »`)
    .join(', ');
