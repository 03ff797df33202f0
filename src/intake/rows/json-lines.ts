import { createReadStream } from 'node:fs';
import type { RowShape } from '../../model/captured.ts';
import { flat } from '../../source/cells.ts';
import { decode } from '../../source/decode.ts';
import { Failure } from '../../text/failure.ts';
import type { Part } from '../arrivals.ts';
import { byteReader, untilFault } from '../bytes.ts';
import type { Columns } from '../columns.ts';
import type { ContainerFile } from '../containers.ts';
import { LARGEST_SOURCE, tooLarge } from '../limits.ts';
import { rowPart } from './row-part.ts';
import { LOOKED_AT, needText, tableShape } from './shape.ts';

interface Line {
  readonly number: number;
  readonly bytes: Buffer;
  readonly cells: ReadonlyMap<string, string>;
}

/** One article a line, each line a JSON object. A line that is none is told with its number. */
export async function* jsonLines(file: ContainerFile, columns: Columns): AsyncGenerator<Part> {
  const waiting: Line[] = [];
  let shape: RowShape | undefined;
  const cut: unknown[] = [];
  for await (const line of untilFault(linesOf(file), cut)) {
    if ('failure' in line) yield line;
    else if (shape) yield part(line, shape);
    else if (waiting.push(line) === LOOKED_AT) yield* begin();
  }
  if (!shape && waiting.length > 0) yield* begin();
  if (cut.length > 0) throw cut[0];

  function* begin(): Generator<Part> {
    const header = [...new Set(waiting.flatMap(({ cells }) => [...cells.keys()]))];
    const rows = waiting.map(({ cells }) => header.map((name) => cells.get(name) ?? ''));
    const table = tableShape(file.file, header, rows, columns);
    yield { key: '', table };
    needText(table.shape, header);
    shape = table.shape;
    for (const line of waiting) yield part(line, shape);
  }
}

const part = ({ bytes, cells }: Line, shape: RowShape): Part =>
  rowPart(bytes, (column) => cells.get(shape.columns[column] ?? ''), shape, 'json-row');

async function* linesOf({
  path,
  file,
}: ContainerFile): AsyncGenerator<Line | Extract<Part, { failure: Failure }>> {
  const reader = byteReader(createReadStream(path));
  for (let number = 1; ; number += 1) {
    const { bytes, size } = await reader.line(LARGEST_SOURCE);
    if (bytes === null) return;
    const broken = (failure: Failure) => {
      const placed = new Failure(
        failure.code,
        failure.message,
        { file, line: number },
        failure.cause,
      );
      return { key: `line ${number}`, failure: placed, fault: true };
    };
    if (size > bytes.length) {
      yield broken(tooLarge(size, file));
      continue;
    }
    const { text } = decode(bytes, file);
    if (text.trim() === '') continue;
    const read = rowOf(text, number);
    yield read instanceof Failure ? broken(read) : { number, bytes, cells: read };
  }
}

function rowOf(text: string, number: number): ReadonlyMap<string, string> | Failure {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return new Map(flat(value, '', 0));
    }
    return new Failure(
      'row-broken',
      `line ${number} holds no JSON object: write one article as { … } on each line.`,
    );
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new Failure(
      'row-broken',
      `line ${number} is not JSON (${detail}): mend it; the other lines were read.`,
      {},
      cause,
    );
  }
}
