import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Failure, type Place } from '../text/failure.ts';
import { refuseLinks } from '../text/links.ts';
import { describeIssue } from './describe-issue.ts';

type Path = readonly (string | number)[];

/** A YAML file of the editor's, checked against its schema. */
export interface EditorFile<Data> {
  readonly data: Data;
  /** Where a value stands: `place(['variants', 2])`. */
  readonly place: (path: Path) => Place;
}

/**
 * Reads `file` (relative to the content folder) and checks it; undefined where there is no such file.
 * Aliases are refused, so that a small file cannot unfold into a huge one.
 * @throws Failure `content-link`; `editor-yaml` when it is not YAML, `editor-invalid` when it is not what the schema
 * allows: the message tells every fault of the file, the place is that of the first
 */
export function readEditorFile<Schema extends z.ZodType>(
  contentDir: string,
  file: string,
  schema: Schema,
): EditorFile<z.infer<Schema>> | undefined {
  refuseLinks(contentDir, file);
  const text = readIfThere(join(contentDir, file));
  if (text === undefined) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const place = (path: Path): Place => ({ file, ...position(document, path, counter) });
  const parsed = schema.safeParse(toPlain(document, file), { reportInput: true });
  if (parsed.success) return { data: parsed.data, place };
  const faults = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const { message, key } = describeIssue(schema, issue, path);
    return { message, place: place(key === undefined ? path : [...path, key]) };
  });
  throw together(faults, file);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

function toPlain(document: Document.Parsed, file: string): unknown {
  const error = document.errors[0];
  if (error) {
    const [start] = error.linePos ?? [];
    const message = `this is not valid YAML: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')}. Check indentation, and put text that holds a colon or begins with a quotation mark between quotes.`;
    throw new Failure(
      'editor-yaml',
      message,
      { file, line: start?.line ?? 1, column: start?.col ?? 1 },
      error,
    );
  }
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw new Failure(
      'editor-yaml',
      'aliases (« *name ») are not allowed: write the value out.',
      { file },
      cause,
    );
  }
}

/** Line and column of the node at `path`, or of the nearest one that holds it. */
function position(document: Document.Parsed, path: Path, counter: LineCounter): Place {
  const start = keyStart(document, path) ?? nodeStart(document, path);
  if (start === undefined)
    return path.length === 0 ? { line: 1 } : position(document, path.slice(0, -1), counter);
  const { line, col } = counter.linePos(start);
  return { line, column: col };
}

/** A value in a map is shown where its key stands. */
function keyStart(document: Document.Parsed, path: Path): number | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

function nodeStart(document: Document.Parsed, path: Path): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function together(faults: readonly { message: string; place: Place }[], file: string): Failure {
  const [first, ...rest] = faults;
  const more = rest.map(({ message, place }) => ` Line ${place.line ?? '?'}: ${message}`).join('');
  return new Failure(
    'editor-invalid',
    `${first?.message ?? 'unknown fault.'}${more}`,
    first?.place ?? { file },
  );
}
