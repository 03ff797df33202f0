/** Header fields by their name in lower case; of a field that stands twice the first. */
export type Headers = ReadonlyMap<string, string>;

/** Lines `Name: value`; a line that begins with white space goes on with the one before (RFC 9112, 5.2). */
export function parseHeaders(lines: readonly string[]): Headers {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last !== '') {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name === '' || fields.has(name)) continue;
    fields.set(name, line.slice(colon + 1).trim());
    last = name;
  }
  return fields;
}
