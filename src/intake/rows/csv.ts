import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { RowShape } from '../../model/captured.ts';
import { decode } from '../../source/decode.ts';
import { Failure } from '../../text/failure.ts';
import type { Part } from '../arrivals.ts';
import { untilFault } from '../bytes.ts';
import type { Columns } from '../columns.ts';
import type { ContainerFile } from '../containers.ts';
import { LARGEST_ROW, megabytes } from '../limits.ts';
import { rowPart } from './row-part.ts';
import { type Row, type RowFault, rowsOf } from './rows-of.ts';
import { LOOKED_AT, needText, tableShape } from './shape.ts';

/** Enough to tell encoding and delimiter, in bytes. */
const SAMPLE = 256 * 1024;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One article a row under a header. Encoding and delimiter are told by the beginning of the file. */
export async function* csvRows(file: ContainerFile, columns: Columns): AsyncGenerator<Part> {
  const { encoding, delimiter } = sampled(file);
  const faults: Part[] = [];
  const onFault = (fault: RowFault): void => {
    faults.push(brokenRow(fault, file.file));
  };
  const pieces = createReadStream(file.path);
  const cut: unknown[] = [];
  const rows = untilFault(rowsOf(pieces, { encoding, delimiter, onFault }), cut);
  const waiting: Row[] = [];
  let header: readonly string[] | undefined;
  let shape: RowShape | undefined;
  for await (const row of rows) {
    yield* faults.splice(0);
    if (!header) header = row.cells.map((name) => name.trim());
    else if (shape) yield part(row, shape, encoding);
    else if (waiting.push(row) === LOOKED_AT) yield* begin(header);
  }
  if (header && !shape && waiting.length > 0) yield* begin(header);
  yield* faults.splice(0);
  if (cut.length > 0) throw cut[0];

  function* begin(names: readonly string[]): Generator<Part> {
    const table = tableShape(
      file.file,
      names,
      waiting.map(({ cells }) => cells),
      columns,
    );
    yield { key: '', table };
    needText(table.shape, names);
    shape = { ...table.shape, header: names, delimiter };
    for (const row of waiting) yield part(row, shape, encoding);
  }
}

function part({ cells, raw }: Row, shape: RowShape, encoding: string): Part {
  const at = (name: string | undefined): number =>
    name === undefined ? -1 : (shape.header?.indexOf(name) ?? -1);
  const bytes = iconv.encode(raw.replace(/\r?\n$/, ''), encoding);
  const row = rowPart(bytes, (column) => cells[at(shape.columns[column])], shape, 'csv-row');
  // One row is too little to tell the encoding of its file again.
  return { ...row, charset: encoding };
}

/** A quotation mark that is never closed takes all rows behind it along; any other fault costs its row. */
function brokenRow(fault: RowFault, file: string): Part {
  const line = fault.from;
  const failure = new Failure('row-broken', faultOfRow(fault), { file, line }, fault.error);
  return { key: `line ${line}`, failure, fault: true };
}

function faultOfRow({ error, from, to }: RowFault): string {
  const lost = 'the rows behind it could not be told apart. Close it.';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED')
    return `a quotation mark behind line ${from - 1} is opened and never closed: ${lost}`;
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `the row behind line ${from - 1} has more than ${megabytes(LARGEST_ROW)}, so a quotation mark in it is opened and never closed: ${lost}`;
  return `line ${to} is not CSV (${error.message}): mend its quotation marks; the other rows were read.`;
}

function sampled({ path, file }: ContainerFile): { encoding: string; delimiter: string } {
  const sample = Buffer.alloc(SAMPLE);
  const handle = openSync(path, 'r');
  const size = readSync(handle, sample, 0, SAMPLE, 0);
  closeSync(handle);
  // Cut at a line, so that no character is cut.
  const whole = size < SAMPLE ? size : sample.lastIndexOf(0x0a) + 1 || size;
  const { text, encoding } = decode(sample.subarray(0, whole), file);
  const first = text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((mark) => first.split(mark).length);
  return { encoding, delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',' };
}
