import { parse as parseYaml } from 'yaml';
import { isNewKey, NotCanonical, readFlow } from './flow.ts';
import type { Plain } from './yaml.ts';

// `date: "2017-05"`, or `blocks:` before a list; an item's own keys stand after its dash
const ENTRY = /^([a-zA-Z]+):(?: (.+))?$/;

// What stands between the dashes and the first and last line.
const OUTER_BREAKS = /^\n|\n$/g;

/**
 * The front matter of a record as plain data. What `formatFront` wrote is read line by line; anything
 * else by the YAML library, without aliases (a few lines could otherwise unfold to gigabytes).
 * @throws YAMLParseError
 */
export function parseFront(text: string): unknown {
  try {
    return readCanonical(text);
  } catch (error) {
    if (!(error instanceof NotCanonical)) throw error;
    return parseYaml(text, { maxAliasCount: 0, schema: 'core', logLevel: 'error' });
  }
}

/**
 * What `formatFront` wrote, read line by line.
 * @throws NotCanonical at anything else
 */
export const readCanonical = (text: string): Plain =>
  readEntries(text.replace(OUTER_BREAKS, '').split('\n'), '');

/** Lines `key: value`, and `key:` with its list below, all behind the same indent. */
function readEntries(lines: readonly string[], indent: string): Plain {
  const map: Record<string, Plain> = {};
  const dash = `${indent}  - `;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const [, key, value] = (line.startsWith(indent) && ENTRY.exec(line.slice(indent.length))) || [];
    if (key === undefined || !isNewKey(map, key)) throw new NotCanonical();
    const end = value === undefined ? endOfList(lines, at + 1, dash) : at + 1;
    map[key] = value === undefined ? readItems(lines.slice(at + 1, end), dash) : readFlow(value);
    at = end;
  }
  return map;
}

/** Items, and what belongs to them: every line as deep as a dash or deeper. */
function endOfList(lines: readonly string[], from: number, dash: string): number {
  const depth = ' '.repeat(dash.length - 2);
  let end = from;
  while (lines[end]?.startsWith(depth)) end += 1;
  if (end === from) throw new NotCanonical();
  return end;
}

function readItems(lines: readonly string[], dash: string): Plain {
  const items: Plain[] = [];
  const inner = ' '.repeat(dash.length);
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? '';
    if (!first.startsWith(dash)) throw new NotCanonical();
    let end = at + 1;
    while (lines[end]?.startsWith(inner)) end += 1;
    const own = first.slice(dash.length);
    items.push(
      ENTRY.test(own)
        ? readEntries([`${inner}${own}`, ...lines.slice(at + 1, end)], inner)
        : readLone(own, end - at),
    );
    at = end;
  }
  return items;
}

function readLone(own: string, lines: number): Plain {
  if (lines !== 1) throw new NotCanonical();
  return readFlow(own);
}
