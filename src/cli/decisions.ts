import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportDecisions, importDecisions } from '../editor/round-trip/exchange.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { contentMissing, counted } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Decisions of the editor to a table that a spreadsheet opens, and back. */
export async function decisions({ content, files }: Options, terminal: Terminal): Promise<number> {
  if (!existsSync(content)) throw contentMissing(content);
  const [action, file, ...more] = files;
  if ((action !== 'export' && action !== 'import') || file === undefined || more.length > 0) {
    terminal.err('npm run decisions -- export FILE.csv, or npm run decisions -- import FILE.csv');
    return 2;
  }
  if (action === 'export') {
    const { text, rows } = exportDecisions(content);
    writeFileSync(file, text);
    terminal.out(`${counted(rows, 'decision')} written to ${file}.`);
    return 0;
  }
  const { changed, rows } = importDecisions(content, readTable(file), file);
  for (const one of changed) terminal.out(`${one} changed.`);
  const what = changed.length === 0 ? 'nothing changed' : 'run `npm run check`, then build';
  terminal.out(`${counted(rows, 'decision')} read: ${what}.`);
  return 0;
}

function readTable(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const message =
      cause instanceof TypeError
        ? 'this is not UTF-8: save it as « CSV UTF-8 » in the spreadsheet.'
        : 'there is no such file, or it cannot be read.';
    throw new Failure('decisions-csv', message, { file }, cause);
  }
}
