import MarkdownIt, { type Token } from 'markdown-it';
import type { BlockKind } from '../model/block.ts';
import { Failure } from '../text/failure.ts';

/** A block of the body as read back: `#` is a title, `##` a heading, anything else a paragraph. */
export interface BodyPart {
  readonly mark: '#' | '##' | '';
  readonly text: string;
}

// Control characters and line separators, C1 and DEL included: `\n`, `\u0085`, `\u2028`
const UNPRINTABLE = /[\p{Cc}\u2028\u2029]/gu;

// With the `u` flag, only a surrogate without its partner is one.
const LONE_SURROGATE = /\p{Cs}/gu;

// Every character that starts something inside a line: `*a*`, `[x](y)`, `&amp;`, `<b>`, `~~`
const INLINE_MARK = /[\\`*_[\]<&~]/g;

// What would start a block at the head of a line: `# x`, `- x`, `+ x`, `> x`, `= x`, `| x`, `: x`
const BLOCK_MARK = /^[#+\-=>|:]/;

// « 12. Le » or « 3) Le » would start a list
const LIST_NUMBER = /^(\d{1,9})([.)])/;

// Markdown trims both ends of a line; a numeric entity survives: `&#160;Le`
const OUTER_SPACE = /^\s+|\s+$/g;

/** Commonmark, and nothing that changes a text: no HTML, no links made of bare addresses, no quotes curled. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/**
 * The words of a block as the body of a record holds them: each control or newline character becomes
 * one space, each lone surrogate U+FFFD, so that the length (UTF-16) stays and UTF-8 can hold it.
 */
export function bodyText(slice: string): string {
  return slice.replace(UNPRINTABLE, ' ').replace(LONE_SURROGATE, '\ufffd');
}

/** The heading mark of a kind of block; `''` for running text. */
export function markOf(kind: BlockKind): BodyPart['mark'] {
  if (kind === 'title') return '#';
  return kind === 'heading' ? '##' : '';
}

/** One block as Markdown that renders as exactly `text` (which `bodyText` made). */
export function formatPart(part: BodyPart): string {
  const inline = part.text.replace(INLINE_MARK, '\\$&');
  // A heading may end in marks that would be read as its closing sequence: `## Le n° #`
  const marked = part.mark === '' ? guardStart(inline) : inline.replace(/#/g, '\\#');
  const line = marked.replace(OUTER_SPACE, asEntities);
  return part.mark === '' ? line : `${part.mark} ${line}`;
}

const guardStart = (line: string): string =>
  line.replace(LIST_NUMBER, '$1\\$2').replace(BLOCK_MARK, '\\$&');

const asEntities = (spaces: string): string =>
  Array.from(spaces, (space) => `&#${space.charCodeAt(0)};`).join('');

/**
 * The blocks of a record's body.
 * @throws Failure `record-broken` when the body holds anything but plain headings and paragraphs
 */
export function parseBody(body: string, file: string): BodyPart[] {
  const tokens = markdown.parse(body, {});
  const parts: BodyPart[] = [];
  for (let at = 0; at < tokens.length; at += 3) parts.push(partAt(tokens, at, file));
  return parts;
}

function partAt(tokens: readonly Token[], at: number, file: string): BodyPart {
  const open = tokens[at];
  const inline = tokens[at + 1];
  const mark = open && markOfToken(open);
  if (mark === undefined || inline?.type !== 'inline') throw broken(open, file);
  return { mark, text: plainText(inline, file) };
}

function markOfToken(open: Token): BodyPart['mark'] | undefined {
  if (open.type === 'paragraph_open') return '';
  if (open.type !== 'heading_open') return undefined;
  if (open.markup === '#' || open.markup === '##') return open.markup;
  return undefined;
}

function plainText(inline: Token, file: string): string {
  const children = inline.children ?? [];
  const odd = children.find((child) => child.type !== 'text');
  if (odd) throw broken(odd, file, inline.map);
  return children.map((child) => child.content).join('');
}

function broken(token: Token | undefined, file: string, map = token?.map): Failure {
  const found = token?.type.replace(/_open$/, '').replaceAll('_', ' ') ?? 'nothing';
  const where = map ? ` at line ${map[0] + 1} of the body` : '';
  return new Failure(
    'record-broken',
    `found ${found}${where}, where only plain headings and paragraphs stand: records are written by the build, so delete this file and run \`npm run build\`.`,
    { file },
  );
}
