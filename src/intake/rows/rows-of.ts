import { type CsvError, type Parser, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { untilFault } from '../bytes.ts';
import { LARGEST_ROW } from '../limits.ts';

export interface Row {
  readonly cells: readonly string[];
  /** As it stands in the file, its line end with it. */
  readonly raw: string;
}

/** What is wrong with a row: between its first line and the one where it was noticed (1-based). */
export interface RowFault {
  readonly error: CsvError;
  readonly from: number;
  readonly to: number;
}

interface Table {
  readonly encoding: string;
  readonly delimiter: string;
  /** Takes what is wrong with a row that is passed over. */
  readonly onFault: (fault: RowFault) => void;
}

/**
 * The rows of a CSV file as its bytes come. Where reading fails, all rows before come first: an iterator over a
 * chain of streams would drop what they held, and a fault of the first one would reach nobody.
 * A row that is too long is the last: what the parser holds of it grows with every piece, and it has no end.
 * @throws what `pieces` throws
 */
export async function* rowsOf(pieces: AsyncIterable<Buffer>, table: Table): AsyncGenerator<Row> {
  const decoder = iconv.getDecoder(table.encoding);
  const ready: Row[] = [];
  let told = 0;
  let endless = false;
  const parser = parserOf(table.delimiter, (error) => {
    endless ||= error.code === 'CSV_MAX_RECORD_SIZE';
    table.onFault({ error, from: told + 1, to: Number(error.lines ?? told + 1) });
  });
  parser.on('data', ({ record, raw, info }: Told) => {
    told = info.lines;
    ready.push({ cells: record, raw });
  });
  const over = ending(parser);
  const cut: unknown[] = [];
  for await (const piece of untilFault(pieces, cut)) {
    await Promise.race([taken(parser, decoder.write(piece)), over]);
    yield* ready.splice(0);
    if (endless) return;
  }
  const rest = cut.length === 0 ? decoder.end() : undefined;
  if (rest) await Promise.race([taken(parser, rest), over]);
  parser.end();
  await over;
  // Where reading failed, nobody knows how the last line goes on
  yield* ready.splice(0).filter(({ raw }) => cut.length === 0 || raw.endsWith('\n'));
  if (cut.length > 0) throw cut[0];
}

interface Told {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const parserOf = (delimiter: string, onSkip: (error: CsvError) => void): Parser =>
  parse({
    bom: true,
    delimiter,
    raw: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error) onSkip(error);
      return undefined;
    },
  });

const taken = (parser: Parser, text: string): Promise<void> =>
  new Promise((resolve) => parser.write(text, () => resolve()));

const ending = (parser: Parser): Promise<void> =>
  new Promise((resolve, reject) => {
    parser.once('end', resolve);
    parser.once('error', reject);
  });
