import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import type { RowShape } from '../../model/captured.ts';
import { decode } from '../../source/decode.ts';
import { Failure } from '../../text/failure.ts';
import type { Part } from '../arrivals.ts';
import type { Columns } from '../columns.ts';
import type { ContainerFile } from '../containers.ts';
import { LARGEST_SOURCE } from '../limits.ts';
import { rowPart } from './row-part.ts';
import { LOOKED_AT, needText, tableShape } from './shape.ts';

/** Enough to tell encoding and delimiter, in bytes. */
const SAMPLE = 256 * 1024;

const DELIMITERS = [',', ';', '\t', '|'] as const;

interface Row {
  readonly cells: readonly string[];
  readonly raw: string;
}

/** One article a row under a header. Encoding and delimiter are told by the beginning of the file. */
export async function* csvRows(file: ContainerFile, columns: Columns): AsyncGenerator<Part> {
  const { encoding, delimiter } = sampled(file);
  const faults: Part[] = [];
  const waiting: Row[] = [];
  let header: readonly string[] | undefined;
  let shape: RowShape | undefined;
  for await (const row of rowsOf(file, encoding, delimiter, faults)) {
    yield* faults.splice(0);
    if (!header) header = row.cells.map((name) => name.trim());
    else if (shape) yield part(row, shape, encoding);
    else if (waiting.push(row) === LOOKED_AT) yield* begin(header);
  }
  if (header && !shape && waiting.length > 0) yield* begin(header);
  yield* faults.splice(0);

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

async function* rowsOf(
  { path, file }: ContainerFile,
  encoding: string,
  delimiter: string,
  faults: Part[],
): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    delimiter,
    raw: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_SOURCE,
    skip_records_with_error: true,
    on_skip: (error) => {
      faults.push(brokenRow(error, file));
      return undefined;
    },
  });
  const text = createReadStream(path).pipe(iconv.decodeStream(encoding));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, raw } of parser as AsyncIterable<{
      record: string[];
      raw: string;
    }>) {
      yield { cells: record, raw };
    }
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    const place = lines === undefined ? { file } : { file, line: lines };
    const remedy = 'mend its quotation marks; the rows before were read.';
    throw new Failure(
      'row-broken',
      `from here on it is not CSV (${message}): ${remedy}`,
      place,
      error,
    );
  }
}

/** A quotation mark that is never closed takes all rows behind it along; any other fault costs its row. */
function brokenRow(
  error: { code?: string; lines?: number; message?: string } | undefined,
  file: string,
): Part {
  const line = Number(error?.lines ?? 0);
  const message =
    error?.code === 'CSV_QUOTE_NOT_CLOSED'
      ? `a quotation mark before line ${line} is opened and never closed: the rows behind it could not be told apart. Close it.`
      : `line ${line} is not CSV (${error?.message ?? 'unknown'}): mend its quotation marks; the other rows were read.`;
  const failure = new Failure('row-broken', message, { file, line }, error);
  return { key: `line ${line}`, failure, fault: true };
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
