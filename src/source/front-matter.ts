import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Stated, StatedField } from '../model/captured.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Failure } from '../text/failure.ts';

export interface FrontMatter {
  readonly stated: readonly Stated[];
  readonly body: string;
  readonly diagnostics: readonly Diagnostic[];
}

const word = z.union([z.string(), z.number()]).transform(String);
const words = z.union([word.transform((one) => [one]), z.array(word)]);

/** The keys that mean something here; the value of any other is kept as a note. */
const KNOWN: Readonly<
  Record<string, { readonly field: StatedField; readonly schema: z.ZodType<string[]> }>
> = {
  title: { field: 'title', schema: word.transform((one) => [one]) },
  date: { field: 'date', schema: word.transform((one) => [one]) },
  author: { field: 'author', schema: words },
  publisher: { field: 'publisher', schema: word.transform((one) => [one]) },
  url: { field: 'url', schema: word.transform((one) => [one]) },
  tags: { field: 'tag', schema: words },
};

// `---`, `---yaml`; `---js` asks for code to be run
const OPENING = /^---[ \t]*([a-zA-Z]*)[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** Of a note no more than this is kept (UTF-16 units). */
const LONGEST_NOTE = 500;

/**
 * Parts the front matter of a Markdown file from its body. YAML only, without aliases; `title`, `date`,
 * `author`, `publisher`, `url` and `tags` state evidence, other keys are kept as notes.
 *
 * @throws Failure `front-matter-engine` (a language that runs code), `front-matter-yaml`
 */
export function splitFrontMatter(text: string, file: string): FrontMatter {
  const opening = OPENING.exec(text);
  const closing = opening && CLOSING.exec(text.slice(opening[0].length));
  if (!opening || !closing) return { stated: [], body: text, diagnostics: [] };
  const engine = opening[1]?.toLowerCase() ?? '';
  if (engine !== '' && engine !== 'yaml') throw refusedEngine(engine, file);
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  const entries = Object.entries(parse(yaml, file));
  return {
    stated: entries.flatMap(([key, value]) => stated(key, value)),
    body,
    diagnostics: entries.flatMap(([key, value]) => fault(key, value)),
  };
}

function parse(yaml: string, file: string): Record<string, unknown> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, schema: 'core', logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const line = 1 + (error.linePos?.[0].line ?? 1);
    const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
    throw new Failure(
      'front-matter-yaml',
      `its front matter is not valid YAML: ${what}. Mend it, or delete the lines between the two « --- ».`,
      { file, line },
      error,
    );
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch (cause) {
    throw new Failure(
      'front-matter-yaml',
      'its front matter uses aliases (« *name »), which are refused: write the value out.',
      { file, line: 2 },
      cause,
    );
  }
}

function stated(key: string, value: unknown): Stated[] {
  const known = Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
  const where = `front matter ${key}`;
  if (!known) {
    const note = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return [{ field: 'note', value: `${key}: ${note.slice(0, LONGEST_NOTE)}`, where }];
  }
  const values = known.schema.safeParse(value);
  return (values.data ?? [])
    .filter((one) => one.trim() !== '')
    .map((one) => ({ field: known.field, value: one.trim(), where }));
}

function fault(key: string, value: unknown): Diagnostic[] {
  const known = Object.hasOwn(KNOWN, key) ? KNOWN[key] : undefined;
  if (!known || value === null || known.schema.safeParse(value).success) return [];
  const message = `« ${key} » of the front matter is not a word or a list of words, so it was left aside: write \`${key}: …\` on one line.`;
  return [{ code: 'front-matter-invalid', level: 'warning', message }];
}

function refusedEngine(engine: string, file: string): Failure {
  const message = `front matter in « ${engine} » is refused, for it could run code: write it in YAML, or delete it.`;
  return new Failure('front-matter-engine', message, { file, line: 1 });
}
