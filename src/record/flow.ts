import type { Plain } from './yaml.ts';

/** What `readFlow` throws at whatever the writer does not write; the YAML library judges it then. */
export class NotCanonical extends Error {}

// One token of `{ start: 3, why: "a \"b\"", rule: tagger, n: [1, -2.5, null] }`
const TOKEN =
  / *(?:([{}[\],])|([a-zA-Z][a-zA-Z0-9-]*)(:(?= ))?|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)(?=[ ,}\]]|$))/y;

// Those words that stand bare: `tagger`, `see-also`, `null`
const BARE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

// YAML takes a bare `null` for no name at all: `null: 1` has the key ``
const NO_KEY = /^(?:null|true|false)$/i;

interface Cursor {
  readonly line: string;
  at: number;
}

/** Whether `key` may be a key of `map` that it has not had before: a key that stands twice is a fault. */
export const isNewKey = (map: Readonly<Record<string, Plain>>, key: string): boolean =>
  !NO_KEY.test(key) && !Object.hasOwn(map, key);

/**
 * Reads one value in the form that `formatFront` gives it, and nothing after it. A subset of YAML, read
 * 30 times as fast as by the library: an archive has thousands of records.
 * @throws NotCanonical
 */
export function readFlow(line: string): Plain {
  const cursor = { line, at: 0 };
  const value = readValue(cursor);
  if (cursor.at !== line.length) throw new NotCanonical();
  return value;
}

function readValue(cursor: Cursor): Plain {
  const [, mark, word, colon, quoted, number] = next(cursor);
  if (mark === '{') return readMap(cursor);
  if (mark === '[') return readList(cursor);
  if (quoted !== undefined) return readString(quoted);
  if (number !== undefined) return Number(number);
  if (word === undefined || colon !== undefined || !BARE.test(word)) throw new NotCanonical();
  if (word === 'null') return null;
  return word === 'true' || word === 'false' ? word === 'true' : word;
}

function readString(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // YAML has escapes that JSON has not.
    throw new NotCanonical();
  }
}

function readMap(cursor: Cursor): Plain {
  const map: Record<string, Plain> = {};
  for (;;) {
    const [, , key, colon] = next(cursor);
    if (key === undefined || colon === undefined || !isNewKey(map, key)) throw new NotCanonical();
    map[key] = readValue(cursor);
    if (closes(cursor, '}')) return map;
  }
}

function readList(cursor: Cursor): Plain {
  const list: Plain[] = [];
  for (;;) {
    if (list.length === 0 && cursor.line.startsWith(']', cursor.at)) {
      cursor.at += 1;
      return list;
    }
    list.push(readValue(cursor));
    if (closes(cursor, ']')) return list;
  }
}

/** True at the closing mark, false at a comma. */
function closes(cursor: Cursor, closing: string): boolean {
  const mark = next(cursor)[1];
  if (mark !== closing && mark !== ',') throw new NotCanonical();
  return mark === closing;
}

function next(cursor: Cursor): RegExpExecArray {
  TOKEN.lastIndex = cursor.at;
  const token = TOKEN.exec(cursor.line);
  if (!token) throw new NotCanonical();
  cursor.at = TOKEN.lastIndex;
  return token;
}
