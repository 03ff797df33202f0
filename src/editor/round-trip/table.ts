import { CsvError, parse } from 'csv-parse/sync';
import { csvLine, plainText } from '../../text/csv.ts';
import { Failure } from '../../text/failure.ts';
import { HEADER, KEYS, type Row } from './rows.ts';

/** What French spreadsheets part cells with, and what tells them that the file is UTF-8. */
const DELIMITER = ';';
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as the text of a CSV file that a spreadsheet opens by a double click. */
export function tableText(rows: readonly Row[]): string {
  const lines = rows.map(({ file, decision, number, cells }) =>
    csvLine([file, decision, number, ...KEYS.map((key) => cells[key] ?? null)], DELIMITER),
  );
  return BYTE_ORDER_MARK + csvLine(HEADER, DELIMITER) + lines.join('');
}

/**
 * Rows of a CSV file as a spreadsheet saved it: with or without a byte order mark, parted by semicolons,
 * commas or tabs, columns in any order. Lines without a file name are passed over when they are empty.
 * @param name of the CSV file, for messages
 * @throws Failure `decisions-csv` with line and column
 */
export function readTable(text: string, name: string): Row[] {
  const [header, ...lines] = parsed(text, name);
  const columns = columnsOf(header, name);
  return lines
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) => {
      const cells = new Map(columns.map((column, at) => [column, plainText(record[at] ?? '')]));
      const cell = (key: string) => cells.get(key)?.replace(/\r\n?/g, '\n') ?? '';
      return {
        line,
        file: cell('file').trim(),
        decision: cell('decision').trim(),
        number: numberOf(cell('number').trim(), line, name),
        cells: Object.fromEntries(KEYS.map((key) => [key, cell(key)])),
      };
    });
}

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

function parsed(text: string, name: string): Line[] {
  const first = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((sign) => first.includes(sign)) ?? DELIMITER;
  try {
    const found = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    // `lines` counts to the end of a record: one whose cells hold line breaks began earlier
    return found.map(({ record, info }) => {
      const breaks = record.join('').split('\n').length - 1;
      return { record, line: info.lines - breaks };
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause.lines ?? 1);
    throw fault(name, line, 1, `this is no CSV that can be read (${cause.message}).`);
  }
}

function columnsOf(header: Line | undefined, name: string): string[] {
  const columns = (header?.record ?? []).map((cell) => cell.trim());
  const allowed: ReadonlySet<string> = new Set(HEADER);
  for (const [at, column] of columns.entries())
    if (column !== '' && !allowed.has(column))
      throw fault(name, 1, at + 1, `unknown column « ${column} »; there are ${HEADER.join(', ')}.`);
  for (const column of ['file', 'decision', 'because'])
    if (!columns.includes(column))
      throw fault(
        name,
        1,
        1,
        `the column « ${column} » is missing: export anew, and edit that file.`,
      );
  return columns;
}

function numberOf(cell: string, line: number, name: string): number | null {
  if (cell === '') return null;
  const number = Number(cell);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw fault(
    name,
    line,
    3,
    `« number » says « ${cell} »: leave it as it was, or empty in a new line.`,
  );
}

export const fault = (file: string, line: number, column: number, message: string): Failure =>
  new Failure('decisions-csv', message, { file, line, column });
