import { inertText, plainText } from '../../text/csv.ts';

/** A decision in a YAML file: its keys as they stand there. */
export type Decision = Readonly<Record<string, Value>>;
export type Value = string | null | readonly string[];

/** A YAML file of the editor's: single decisions and lists of them by key, or one list (the authority). */
export type FileData =
  | Readonly<Record<string, Decision | readonly Decision[]>>
  | readonly Decision[];

/** One line of the table. */
export interface Row {
  /** 1-based line of the CSV file; 0 for one that is about to be written. */
  readonly line: number;
  readonly file: string;
  /** The key under which it stands in the file; `entry` in the authority. */
  readonly decision: string;
  /** Its place in that list, 1-based; null for a single decision, and for a new one. */
  readonly number: number | null;
  /** The cells of the decision itself, by key; what is empty is not there. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Keys of decisions, as columns; `because` last, where a reader looks for it. */
export const KEYS = [
  'id',
  'name',
  'kind',
  'text',
  'within',
  'edtf',
  'role',
  'is',
  'speaker',
  'variants',
  'description',
  'wikidata',
  'merged-from',
  'never',
  'because',
] as const;

export const HEADER = ['file', 'decision', 'number', ...KEYS] as const;

/** Stands for YAML's null: a name that is none, a date that is unknown. */
const NULL = 'null';

/** Keys whose values are lists: a cell has one a line. */
const LISTS: ReadonlySet<string> = new Set(['variants', 'merged-from', 'never']);

/** Keys that may be null. */
const NULLABLE: ReadonlySet<string> = new Set(['edtf', 'is', 'speaker']);

export const ENTRY = 'entry';

export function rowsOf(file: string, data: FileData): Row[] {
  if (isList(data)) return data.map((one, at) => rowOf(file, ENTRY, at + 1, one));
  return Object.entries(data).flatMap(([key, value]) =>
    isList(value)
      ? value.map((one, at) => rowOf(file, key, at + 1, one))
      : [rowOf(file, key, null, value)],
  );
}

function rowOf(file: string, decision: string, number: number | null, of: Decision): Row {
  const cells = Object.entries(of).map(([key, value]) => [key, cellOf(value)]);
  return { line: 0, file, decision, number, cells: Object.fromEntries(cells) };
}

const cellOf = (value: Value): string =>
  value === null ? NULL : typeof value === 'string' ? value : value.join('\n');

/** Whether a cell says nothing else than the value that stands in the file: spreadsheets change line ends. */
const saysTheSame = (cell: string, value: Value): boolean =>
  cell === plainText(inertText(cellOf(value)));

/**
 * What the rows of one file say. A value that its cell repeats is kept as it stands in the file, so that
 * nothing that CSV cannot hold is lost.
 * @param before what the file holds now
 */
export function dataOf(rows: readonly Row[], before: FileData): FileData {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.decision, [...(groups.get(row.decision) ?? []), row]);
  if (isList(before)) return listOf(groups.get(ENTRY) ?? [], before);
  const order = [...new Set([...Object.keys(before), ...groups.keys()])];
  const found = order.flatMap((key): [string, Decision | readonly Decision[]][] => {
    const group = groups.get(key);
    if (!group) return [];
    const old = before[key];
    if (!SINGLES.has(key)) return [[key, listOf(group, old && isList(old) ? old : [])]];
    return [[key, decisionOf(group[0] ?? EMPTY, old && !isList(old) ? old : undefined)]];
  });
  return Object.fromEntries(found);
}

/** Decisions of which a file has one at most. */
export const SINGLES: ReadonlySet<string> = new Set(['title', 'date', 'publisher']);

const EMPTY: Row = { line: 0, file: '', decision: '', number: null, cells: {} };

/** Those that were there in their old order, whatever the order of the sheet; new ones after them. */
function listOf(rows: readonly Row[], before: readonly Decision[]): Decision[] {
  const place = ({ number }: Row) => number ?? Number.POSITIVE_INFINITY;
  return [...rows]
    .sort((a, b) => place(a) - place(b) || a.line - b.line || 0)
    .map((row) => decisionOf(row, row.number === null ? undefined : before[row.number - 1]));
}

function decisionOf({ cells }: Row, before: Decision | undefined): Decision {
  const old = before ?? {};
  const keys = [...new Set([...Object.keys(old), ...KEYS])].filter(
    (key) => (cells[key] ?? '') !== '',
  );
  return Object.fromEntries(
    keys.map((key) => {
      const cell = cells[key] ?? '';
      const known = old[key];
      return [key, known !== undefined && saysTheSame(cell, known) ? known : wantedOf(key, cell)];
    }),
  );
}

function wantedOf(key: string, cell: string): Value {
  if (LISTS.has(key))
    return cell
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  return NULLABLE.has(key) && cell === NULL ? null : cell;
}

export const isList = (data: FileData | Decision): data is readonly Decision[] =>
  Array.isArray(data);
