import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { asFailure } from '../collect/faults.ts';
import { readAuthority } from '../editor/authority.ts';
import { readColumns } from '../editor/columns.ts';
import { decisionsFile, readDecisions, withDecisionLine } from '../editor/decisions.ts';
import type { SourceFile } from '../intake/arrivals.ts';
import { listOne } from '../intake/list.ts';
import { loadSource } from '../intake/load.ts';
import { openSpool, type Spool } from '../intake/spool.ts';
import type { Understanding } from '../model/understanding.ts';
import { type Context, loadTagger, understandCaptured } from '../pipeline.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { swhid } from '../text/swhid.ts';
import type { Options } from './arguments.ts';
import { inspectJson } from './inspect-json.ts';
import { inspectText } from './inspect-text.ts';
import { newReport, type Report } from './report.ts';
import type { Terminal } from './terminal.ts';

type Shared = Pick<Context, 'authority' | 'tagger'>;

/**
 * Tells what the archive understands of each file, in order; of a container, of each source that it holds.
 * Exit code 1 when something could not be read.
 */
export async function inspect(options: Options, terminal: Terminal): Promise<number> {
  const report = newReport(options.content);
  const authority = options.authority ? readAuthority(options.content, report.add) : [];
  const shared = { authority, tagger: loadTagger() };
  const spool = openSpool(mkdtempSync(join(tmpdir(), 'inspect-')));
  try {
    for (const [index, path] of options.files.entries()) {
      terminal.progress(`Reading ${index + 1} of ${options.files.length}`);
      await inspectFile(path, options, shared, spool, report, terminal);
    }
  } finally {
    rmSync(spool.dir, { recursive: true, force: true });
  }
  terminal.progress('');
  report.print(terminal);
  return report.count() === 0 ? 0 : 1;
}

async function inspectFile(
  path: string,
  options: Options,
  shared: Shared,
  spool: Spool,
  report: Report,
  { out, paint }: Terminal,
): Promise<void> {
  const file = nameInArchive(path, options.content);
  const inPlace = (failure: Failure): Failure => {
    const { file: at = '' } = failure.place;
    if (!at.startsWith(`sources/${file}`)) return failure;
    const place = { ...failure.place, file: resolve(path) + at.slice(`sources/${file}`.length) };
    return new Failure(failure.code, failure.message, place, failure.cause);
  };
  if (!existsSync(path)) return report.add(missing(path));
  const columns = readColumns(options.content);
  const { sources, aside } = await listOne(path, file, { spool, columns });
  for (const { failure, fault } of aside) if (fault) report.add(inPlace(failure));
  for (const source of sources) {
    const shown = path + source.file.slice(file.length);
    try {
      const understood = await understandSource(source, options, shared);
      out(options.json ? inspectJson(shown, understood) : inspectText(shown, understood, paint));
    } catch (error) {
      report.add(inPlace(asFailure(error, source.file)));
    }
  }
}

async function understandSource(
  source: SourceFile,
  { content, corrections }: Options,
  shared: Shared,
): Promise<Understanding> {
  const { stem, file } = source;
  const decisions = corrections ? readDecisions(content, stem) : {};
  const captured = loadSource(source);
  try {
    const context = { ...shared, decisions, decisionsFile: decisionsFile(stem) };
    return await understandCaptured(captured, context);
  } catch (error) {
    const failure = asFailure(withDecisionLine(content, stem, error), file);
    if (failure.code === 'source-empty') return nothingUnderstood(captured.bytes, file, failure);
    throw failure;
  }
}

/** Path below `content/sources/` of a file that stands there; of any other, its own name. */
function nameInArchive(path: string, content: string): string {
  const below = relative(join(content, 'sources'), path).split(sep).join('/');
  return below.startsWith('../') || resolve(below) === below ? basename(path) : below;
}

const missing = (path: string): Failure =>
  new Failure('file-missing', 'there is no such file: check its name.', { file: resolve(path) });

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
      swhid: swhid(bytes),
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
    asked: { sieve: '', names: [] },
    quotes: [],
    decisions: {},
  };
}
