import { z } from 'zod';
import type { RowShape } from '../model/captured.ts';
import { readEditorFile } from './yaml-file.ts';

const name = z.string().min(1, 'write the name of a column').exactOptional();

/** By path of the table below `sources/`: which of its columns holds what. */
const columnsSchema = z.record(
  z.string(),
  z.strictObject({
    text: z.string().min(1, 'write the name of the column that holds the text'),
    title: name,
    date: name,
    author: name,
    publisher: name,
    url: name,
    id: name,
    language: name,
  }),
);

const FILE = 'columns.yaml';

/**
 * `content/columns.yaml`: how the columns of CSV and JSON Lines tables are read; empty where there is none.
 * @throws Failure `editor-yaml` or `editor-invalid`
 */
export function readColumns(contentDir: string): ReadonlyMap<string, RowShape['columns']> {
  const file = readEditorFile(contentDir, FILE, columnsSchema.nullable());
  return new Map(Object.entries(file?.data ?? {}));
}
