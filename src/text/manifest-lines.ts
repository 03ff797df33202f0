import { byCodeUnits } from './code-units.ts';
import { Failure } from './failure.ts';

// sha256sum's line: `<64 hex digits>  articles/index.html`, a `\` before it when the name is escaped
const LINE = /^(\\?)([0-9a-f]{64}) {2}(.+)$/;

/** SHA-256 of files as `sha256sum -c` reads them, sorted by path (code units). */
export function formatManifest(files: Iterable<string>, hashOf: (file: string) => string): string {
  const sorted = [...files].sort(byCodeUnits);
  return sorted.map((file) => formatLine(hashOf(file), file)).join('');
}

/**
 * @param file where the text stands, for messages
 * @throws Failure `manifest-broken`
 */
export function parseManifest(text: string, file: string): Map<string, string> {
  const lines = text.split('\n');
  // What stands after the last line feed is nothing, or a line that lost its end.
  const rest = lines.pop();
  if (rest !== '') throw broken(file, lines.length + 1);
  return new Map(lines.map((line, index) => parseLine(line, file, index + 1)));
}

function parseLine(line: string, file: string, number: number): [string, string] {
  const [, escaped, hash, name] = LINE.exec(line) ?? [];
  if (hash === undefined || name === undefined) throw broken(file, number);
  return [escaped === '' ? name : name.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c)), hash];
}

function broken(file: string, line: number): Failure {
  const message =
    'this line is not « hash, two spaces, path »: the manifest was damaged, build again.';
  return new Failure('manifest-broken', message, { file, line });
}

function formatLine(hash: string, file: string): string {
  const escaped = file.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `${escaped === file ? '' : '\\'}${hash}  ${escaped}\n`;
}
