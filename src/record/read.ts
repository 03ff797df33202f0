import matter from 'gray-matter';
import { YAMLParseError } from 'yaml';
import { Failure } from '../text/failure.ts';
import { type BodyPart, markOf, parseBody } from './body.ts';
import { checkFront } from './check-front.ts';
import { digestOfText, noteDigest } from './digest.ts';
import { parseFront } from './front.ts';
import type { ArchiveRecord, RecordFront } from './schema.ts';

const REMEDY = 'records are written by the build: delete this file and run `npm run build`.';

// The first line of a file with front matter; a word after the dashes would choose another language.
const OPENING = /^---(.*)\r?\n/;

/** gray-matter runs `---js` front matter by default: every language but YAML throws instead. */
const refuse = (): never => {
  throw new Error('a record has YAML front matter only');
};
const engines = {
  yaml: (text: string): object => parseFront(text) as object,
  json: refuse,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/**
 * Reads a record back and checks it: front matter by the schema, each text against its block.
 * @param file path of the record below the content folder, for messages
 * @throws Failure `record-language`, `record-broken` or `record-schema`, each with its remedy
 */
export function parseRecord(markdown: string, file: string): ArchiveRecord {
  const opening = OPENING.exec(markdown);
  if (!opening) throw new Failure('record-broken', `no front matter: ${REMEDY}`, { file, line: 1 });
  const language = (opening[1] ?? '').trim();
  if (language !== '') {
    throw new Failure(
      'record-language',
      `front matter in « ${language} » is refused, only YAML is read and nothing is run: ${REMEDY}`,
      { file, line: 1 },
    );
  }
  const { data, content } = split(unixEnds(markdown), file);
  const front = checkFront(
    data,
    (detail) => new Failure('record-schema', `${detail}; ${REMEDY}`, { file }),
  );
  const record = { ...front, texts: checkTexts(front, parseBody(content, file), file) };
  noteDigest(record, digestOfText(markdown));
  return record;
}

/** git on Windows may check out a record with other line ends than the build wrote; no text of one holds CR. */
const unixEnds = (markdown: string): string =>
  markdown.includes('\r') ? markdown.replaceAll('\r\n', '\n') : markdown;

function split(markdown: string, file: string): { data: unknown; content: string } {
  try {
    return matter(markdown, { engines, language: 'yaml' });
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new Failure('record-broken', `${detail} ${REMEDY}`, { file, ...placeOf(cause) }, cause);
  }
}

/** The YAML begins on the second line of the file. */
function placeOf(cause: unknown): { line?: number; column?: number } {
  if (!(cause instanceof YAMLParseError)) return {};
  const start = cause.linePos?.[0];
  return start ? { line: start.line + 1, column: start.col } : {};
}

function checkTexts(front: RecordFront, parts: readonly BodyPart[], file: string): string[] {
  if (parts.length !== front.blocks.length) {
    throw new Failure(
      'record-broken',
      `the body has ${parts.length} blocks, the front matter ${front.blocks.length}: ${REMEDY}`,
      { file },
    );
  }
  front.blocks.forEach((block, index) => {
    const part = parts[index];
    const length = block.end - block.start;
    if (part?.mark === markOf(block.kind) && part.text.length === length) return;
    throw new Failure(
      'record-broken',
      `block ${index + 1} of the body is not the ${block.kind} of ${length} characters that the front matter says: ${REMEDY}`,
      { file },
    );
  });
  return parts.map((part) => part.text);
}
