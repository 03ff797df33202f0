import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { type Decision, dataOf, type FileData, isList, type Row, type Value } from './rows.ts';

/**
 * The text of a YAML file with what the rows say, and all else as it stood: comments, order, quotes, folds.
 * Only the lines of a value that changed are written anew. What stands in a form that has no such lines
 * (a map in braces) costs its file the layout, never its meaning.
 * @param text the file as it is, `''` for a new one
 */
export function rewritten(text: string, before: FileData, rows: readonly Row[]): string {
  const after = dataOf(rows, before);
  if (isDeepStrictEqual(before, after)) return text;
  const spliced = splice(text, before, rows, after);
  if (isDeepStrictEqual(plain(spliced), after)) return spliced;
  const document = parseDocument(text);
  document.contents = document.createNode(after) as typeof document.contents;
  return document.toString({ lineWidth: 0 });
}

function plain(text: string): unknown {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 0 }) ?? {});
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function splice(text: string, before: FileData, rows: readonly Row[], after: FileData): string {
  const contents = parseDocument(text).contents;
  const file: Source = { text, lines: newlineAt(text) };
  const edits = isList(before)
    ? listEdits(file, contents, rows, isList(after) ? after : [])
    : mapEdits(file, contents, rows, isList(after) ? {} : after);
  const sorted = edits.sort((a, b) => b.start - a.start || b.end - a.end);
  return sorted.reduce(
    (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
    ended(text),
  );
}

interface Source {
  readonly text: string;
  /** End of the line (its line feed included) that holds an offset. */
  readonly lines: (offset: number) => number;
}

const newlineAt =
  (text: string) =>
  (offset: number): number => {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length + 1 : at + 1;
  };

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

function mapEdits(
  file: Source,
  contents: unknown,
  rows: readonly Row[],
  after: Readonly<Record<string, Decision | readonly Decision[]>>,
): Edit[] {
  const pairs = isMap(contents) ? contents.items : [];
  const there = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const edits: Edit[] = [];
  for (const [key, pair] of there) {
    const wanted = after[key];
    if (wanted === undefined) edits.push(removed(file, pair, pairs));
    else if (isList(wanted))
      edits.push(
        ...listEdits(
          file,
          pair.value,
          rows.filter((row) => row.decision === key),
          wanted,
        ),
      );
    else edits.push(...decisionEdits(file, pair.value, wanted));
  }
  const added = Object.entries(after).filter(([key]) => !there.has(key));
  if (added.length > 0)
    edits.push(atEnd(file, added.map(([key, value]) => block({ [key]: value })).join('')));
  return edits;
}

/** Items whose row is gone go, with the empty lines after them; new ones stand after the last. */
function listEdits(
  file: Source,
  list: unknown,
  rows: readonly Row[],
  after: readonly Decision[],
): Edit[] {
  const items = isSeq(list) ? list.items : [];
  const kept = rows.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  const edits = items.flatMap((item, at): Edit[] => {
    const place = kept.indexOf(at + 1);
    const wanted = after[place];
    if (place >= 0 && wanted) return decisionEdits(file, item, wanted);
    const [from, to] = rangeOf(item);
    const start = lineStart(file, from);
    return [{ start, end: pastBlanks(file, Math.max(to, start + 1)), text: '' }];
  });
  const fresh = after.slice(kept.length);
  if (fresh.length === 0) return edits;
  const last = items.at(-1);
  const [from, to] = last === undefined ? [0, 0] : rangeOf(last);
  const dash = last === undefined ? 0 : file.text.slice(lineStart(file, from), from).search(/-/);
  const indent = ' '.repeat(Math.max(0, dash));
  const parted = /\n\s*\n\s*- /.test(file.text) ? '\n' : '';
  const text = fresh.map((one) => parted + indented(block([one]), indent)).join('');
  if (last === undefined) return [...edits, atEnd(file, text)];
  const end = file.text[to - 1] === '\n' ? to : file.lines(to);
  return [...edits, { start: end, end, text }];
}

function decisionEdits(file: Source, node: unknown, wanted: Decision): Edit[] {
  if (!isMap(node)) return [];
  const pairs = node.items;
  const there = new Set(pairs.map(keyOf));
  const edits = pairs.flatMap((pair): Edit[] => {
    const value = wanted[keyOf(pair)];
    if (value === undefined) return [removed(file, pair, pairs)];
    return isDeepStrictEqual(toPlain(pair), value) ? [] : [replaced(file, pair, value)];
  });
  const fresh = Object.entries(wanted).filter(([key]) => !there.has(key));
  return fresh.length === 0 ? edits : [...edits, beforeReason(file, node, fresh)];
}

/** A new key stands before the reason, which every decision has. */
function beforeReason(
  file: Source,
  node: YAMLMap,
  fresh: readonly (readonly [string, Value])[],
): Edit {
  const reason = node.items.find((pair) => keyOf(pair) === 'because');
  const [from] = rangeOf(reason?.key);
  const start = lineStart(file, from);
  const indent = ' '.repeat(from - start);
  const text = fresh.map(([key, value]) => `${indent}${key}: ${inline(value)}\n`).join('');
  return { start, end: start, text };
}

function replaced(file: Source, pair: Pair, value: Value): Edit {
  const [start, end] = rangeOf(pair.value);
  const line = file.text.slice(start, end).endsWith('\n') ? '\n' : '';
  return { start, end, text: inline(value) + line };
}

/** Lines of a key and its value; comments above the next key are that key's. */
function removed(file: Source, pair: Pair, pairs: readonly Pair[]): Edit {
  const start = lineStart(file, rangeOf(pair.key)[0]);
  const [from, to] = rangeOf(pair.value);
  const end = file.text[to - 1] === '\n' && to > from ? to : file.lines(to);
  // The first key of an item stands behind its dash: there is no line to take away
  return pairs[0] === pair && /\S/.test(file.text.slice(start, rangeOf(pair.key)[0]))
    ? { start: 0, end: 0, text: '' }
    : { start, end, text: '' };
}

const atEnd = (file: Source, text: string): Edit => {
  const at = ended(file.text).length;
  return { start: at, end: at, text };
};

/** On one line; a text with line breaks stands between double quotes. */
const inline = (value: Value): string =>
  stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
  }).trimEnd();

const block = (value: unknown): string => stringify(value, { lineWidth: 110, indentSeq: true });

const indented = (text: string, indent: string): string => text.replace(/^(?=.)/gm, indent);

const lineStart = (file: Source, offset: number): number =>
  file.text.lastIndexOf('\n', offset - 1) + 1;

function pastBlanks(file: Source, offset: number): number {
  let at = file.text[offset - 1] === '\n' ? offset : file.lines(offset);
  for (let blank = /^[ \t]*\n/.exec(file.text.slice(at)); blank; ) {
    at += blank[0].length;
    blank = /^[ \t]*\n/.exec(file.text.slice(at));
  }
  return at;
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

function toPlain({ value }: Pair): unknown {
  if (isScalar(value)) return value.value;
  return isSeq(value) ? value.items.map((item) => (isScalar(item) ? item.value : item)) : value;
}

/** Where a node stands: from its first sign to past its last. */
function rangeOf(node: unknown): readonly [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
