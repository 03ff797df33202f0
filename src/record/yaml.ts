/** A value of a front matter: what JSON can hold. */
export type Plain = string | number | boolean | null | readonly Plain[] | PlainMap;
interface PlainMap {
  readonly [key: string]: Plain | undefined;
}

// A word that no YAML reader takes for anything else: `cookie-notice`, `person`
const BARE_WORD = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
// …but for those that YAML 1.1 readers take for a boolean or null.
const NOT_BARE = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

// Characters that some readers take for a line end or refuse: U+0085, U+2028, U+FEFF, U+FFFE
const DELICATE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Lists of one line an item; within an entity, the list of its mentions is one of them. */
const NESTED_LISTS: ReadonlySet<string> = new Set(['mentions', 'merges']);

/**
 * A map as YAML, the same bytes on every machine: keys in their order, a list one item a line, an
 * item as a flow map (`- { start: 3, end: 9, rule: tagger }`), so that a change of one decision is
 * one line of a diff. Strings are JSON strings unless they are plain words. Undefined is left out.
 */
export function formatFront(front: PlainMap): string {
  return Object.entries(front)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}:${formatTop(value ?? null)}\n`)
    .join('');
}

function formatTop(value: Plain): string {
  if (!isList(value)) return ` ${formatFlow(value)}`;
  if (value.length === 0) return ' []';
  return value.map((item) => `\n  - ${formatItem(item)}`).join('');
}

/** An item whose map holds long lists is written as a block; any other one on its line. */
function formatItem(item: Plain): string {
  if (!isMap(item)) return formatFlow(item);
  const entries = defined(item);
  if (!entries.some(([key]) => NESTED_LISTS.has(key))) return formatFlow(item);
  return entries
    .map(([key, value], index) => `${index === 0 ? '' : '\n    '}${key}:${formatNested(value)}`)
    .join('');
}

function formatNested(value: Plain): string {
  if (!isList(value) || value.length === 0) return ` ${formatFlow(value)}`;
  return value.map((item) => `\n      - ${formatFlow(item)}`).join('');
}

function formatFlow(value: Plain): string {
  if (typeof value === 'string') return formatString(value);
  if (isList(value)) return `[${value.map(formatFlow).join(', ')}]`;
  if (!isMap(value)) return String(value);
  return `{ ${defined(value)
    .map(([key, inner]) => `${key}: ${formatFlow(inner)}`)
    .join(', ')} }`;
}

function formatString(text: string): string {
  if (BARE_WORD.test(text) && !NOT_BARE.has(text)) return text;
  return JSON.stringify(text).replace(
    DELICATE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function defined(map: PlainMap): [string, Plain][] {
  return Object.entries(map).filter((entry): entry is [string, Plain] => entry[1] !== undefined);
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
const isMap = (value: Plain): value is PlainMap =>
  typeof value === 'object' && value !== null && !isList(value);
