import type { Cell } from '../../text/csv.ts';

/** A column of a table, in the words of Frictionless' Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  /** Never empty. */
  readonly required: boolean;
  /** French, for readers. */
  readonly description: string;
}

/** Cells that name a row of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly key: string;
}

/** A table of the archive; its rows are made while they are written. */
export interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  rows(): Iterable<readonly Cell[]>;
}

/** How a column gets its cells from what a row is about. */
export interface Column<Row> {
  readonly type: Field['type'];
  readonly required: boolean;
  value(row: Row): Cell;
}

type Columns<Row, Name extends string> = Readonly<Record<Name, Column<Row>>>;

/**
 * @param columns in the order of the file
 * @param words what each column holds
 */
export function table<Row, Name extends string>(
  about: Pick<Table, 'name' | 'primaryKey' | 'foreignKeys'>,
  columns: Columns<Row, Name>,
  words: Readonly<Record<Name, string>>,
  rows: Iterable<Row>,
): Table {
  const names = Object.keys(columns) as Name[];
  return {
    ...about,
    fields: names.map((name) => {
      const { type, required } = columns[name];
      return { name, type, required, description: words[name] };
    }),
    *rows() {
      for (const row of rows) yield names.map((name) => columns[name].value(row));
    },
  };
}

type Value<Row> = (row: Row) => Cell;

/** A text that is always there. */
export const text = <Row>(value: Value<Row>): Column<Row> => ({
  type: 'string',
  required: true,
  value,
});

/** A text that may be missing. */
export const maybe = <Row>(value: Value<Row>): Column<Row> => ({
  type: 'string',
  required: false,
  value,
});

export const whole = <Row>(value: Value<Row>): Column<Row> => ({
  type: 'integer',
  required: true,
  value,
});

export const truth = <Row>(value: Value<Row>): Column<Row> => ({
  type: 'boolean',
  required: true,
  value,
});

/** A day, `YYYY-MM-DD`, that may be missing. */
export const day = <Row>(value: Value<Row>): Column<Row> => ({
  type: 'date',
  required: false,
  value,
});
