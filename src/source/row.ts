import { parse } from 'csv-parse/sync';
import type { Column, RowShape, Stated, StatedField } from '../model/captured.ts';
import { Failure } from '../text/failure.ts';
import { flat } from './cells.ts';
import { fragmentText } from './html/html.ts';
import { firstOf, type Reading, underTitle } from './reading.ts';

const FIELDS: readonly (readonly [Column, StatedField])[] = [
  ['title', 'title'],
  ['date', 'date'],
  ['author', 'author'],
  ['publisher', 'publisher'],
  ['url', 'url'],
  ['language', 'language'],
];

/** Tags of running text: a cell with one of them holds HTML. */
const TAGS = /<(?:p|br|div|span|a|strong|em|b|i|h[1-6]|ul|ol|li|table|img|blockquote)\b[^>]*>/i;

type Cells = Readonly<Record<string, string>>;

/**
 * One row of a table of articles: the column of the text is the text, the others state title, date…
 *
 * @param row the row as it stands in its file, decoded
 * @throws Failure `row-broken`, `row-without-text`
 */
export function readRow(row: string, shape: RowShape, encoding: string, file: string): Reading {
  const cells = shape.header ? csvCells(row, shape, file) : jsonCells(row, file);
  const stated = FIELDS.flatMap(([column, field]) => cellStated(cells, shape, column, field));
  const raw = shape.columns.text === undefined ? '' : (cells[shape.columns.text] ?? '');
  const text = plainWords(raw);
  if (text.trim() === '') {
    const column = shape.columns.text;
    const message =
      column === undefined
        ? 'no column of this row is known to hold the text: name it in columns.yaml.'
        : `the column « ${column} » of this row is empty: there is no text to read.`;
    throw new Failure('row-without-text', message, { file });
  }
  const title = firstOf(stated, 'title');
  return { text: underTitle(title, text), encoding, stated, diagnostics: [] };
}

/** Text as it is; the words of HTML. */
export const plainWords = (raw: string): string => (TAGS.test(raw) ? fragmentText(raw) : raw);

function cellStated(cells: Cells, shape: RowShape, column: Column, field: StatedField): Stated[] {
  const name = shape.columns[column];
  const value = name === undefined ? undefined : cells[name]?.trim();
  if (!value) return [];
  const where = `column « ${name} »`;
  const values =
    field === 'author' ? value.split(/\s*[;|]\s*/).filter((one) => one !== '') : [value];
  return values.map((one) => ({ field, value: one, where }));
}

function csvCells(row: string, { header = [], delimiter = ',' }: RowShape, file: string): Cells {
  try {
    const [cells = []] = parse(row, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as string[][];
    return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new Failure(
      'row-broken',
      `this row is not CSV (${detail}): mend its quotation marks.`,
      { file },
      cause,
    );
  }
}

/** A nested value stands under `author.name`; a list of words is one cell with `; ` between them. */
function jsonCells(row: string, file: string): Cells {
  try {
    return Object.fromEntries(flat(JSON.parse(row), '', 0));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new Failure('row-broken', `this row is not JSON (${detail}): mend it.`, { file }, cause);
  }
}
