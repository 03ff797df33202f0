import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { asFailure } from '../collect/faults.ts';
import { sha256 } from '../collect/hash.ts';
import { stemOf } from '../collect/sources.ts';
import { readAuthority } from '../editor/authority.ts';
import { decisionsFile, readDecisions } from '../editor/decisions.ts';
import type { Understanding } from '../model/understanding.ts';
import { type Context, loadTagger, understand } from '../pipeline.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { inspectJson } from './inspect-json.ts';
import { inspectText } from './inspect-text.ts';
import { newReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/** Tells what the archive understands of each file, in order. Exit code 1 when one could not be read. */
export function inspect(options: Options, terminal: Terminal): number {
  const report = newReport(options.content);
  const authority = options.authority ? readAuthority(options.content, report.add) : [];
  const shared = { authority, tagger: loadTagger() };
  for (const [index, path] of options.files.entries()) {
    terminal.progress(`Reading ${index + 1} of ${options.files.length}`);
    try {
      terminal.out(inspectFile(path, options, shared, terminal));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      report.add(error);
    }
  }
  terminal.progress('');
  report.print(terminal);
  return report.count() === 0 ? 0 : 1;
}

function inspectFile(
  path: string,
  options: Options,
  shared: Pick<Context, 'authority' | 'tagger'>,
  { paint }: Terminal,
): string {
  const bytes = readFile(path);
  const understood = understandFile(bytes, path, options, shared);
  return options.json ? inspectJson(path, understood) : inspectText(path, understood, paint);
}

function understandFile(
  bytes: Uint8Array,
  path: string,
  { content, corrections }: Options,
  shared: Pick<Context, 'authority' | 'tagger'>,
): Understanding {
  const file = nameInArchive(path, content);
  const stem = stemOf(file);
  const decisions = corrections ? readDecisions(content, stem) : {};
  try {
    return understand(bytes, file, { ...shared, decisions, decisionsFile: decisionsFile(stem) });
  } catch (error) {
    const failure = asFailure(error, file);
    if (failure.code === 'source-empty') return nothingUnderstood(bytes, file, failure);
    const elsewhere = failure.place.file !== `sources/${file}`;
    if (elsewhere) throw failure;
    const place = { ...failure.place, file: resolve(path) };
    throw new Failure(failure.code, failure.message, place, failure.cause);
  }
}

/** Path below `content/sources/` of a file that stands there; of any other, its own name. */
function nameInArchive(path: string, content: string): string {
  const below = relative(join(content, 'sources'), path).split(sep).join('/');
  return below.startsWith('../') || resolve(below) === below ? basename(path) : below;
}

function readFile(path: string): Uint8Array {
  if (!existsSync(path)) {
    const message = 'there is no such file: check its name.';
    throw new Failure('file-missing', message, { file: resolve(path) });
  }
  try {
    return readFileSync(path);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const message = `the file cannot be opened (${detail}): name a text file that you may read.`;
    throw new Failure('file-unreadable', message, { file: resolve(path) }, cause);
  }
}

/** An empty text is understood all the same: there is nothing in it, and it says so. */
function nothingUnderstood(
  bytes: Uint8Array,
  file: string,
  { code, message }: Failure,
): Understanding {
  const diagnostic = { code, level: 'error', message } as const;
  return {
    source: {
      file,
      sha256: sha256(bytes),
      bytes: bytes.length,
      format: 'text',
      encoding: 'utf-8',
      language: 'und',
      text: '',
      stated: [],
      copies: [],
      diagnostics: [diagnostic],
    },
    clean: {
      title: { text: '', basis: 'unknown' },
      blocks: [],
      removed: [],
      attributions: [],
      repeats: [],
      diagnostics: [],
    },
    dossier: { edtf: null, basis: 'unknown', from: null, to: null, evidence: [], rivals: [] },
    times: [],
    naming: { entities: [], mentions: [] },
    quotes: [],
    decisions: {},
  };
}
