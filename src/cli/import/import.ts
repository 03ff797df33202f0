import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { asFailure } from '../../collect/faults.ts';
import { outcomesOf } from '../../collect/outcomes.ts';
import { readAuthority } from '../../editor/authority.ts';
import { readColumns } from '../../editor/columns.ts';
import { decisionsFile } from '../../editor/decisions.ts';
import type { Listing } from '../../intake/arrivals.ts';
import { listOne, listSources } from '../../intake/list.ts';
import { loadSource } from '../../intake/load.ts';
import { openSpool } from '../../intake/spool.ts';
import { filesBelow } from '../../intake/walk.ts';
import { loadTagger, understandCaptured } from '../../pipeline.ts';
import { parseRecord } from '../../record/read.ts';
import { Failure } from '../../text/failure.ts';
import { containerOf } from '../../text/source-names.ts';
import type { Options } from '../arguments.ts';
import { countLines } from '../count-lines.ts';
import { counted, newReport } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { copyIn } from './copy-in.ts';
import { doubtsOf, type Preview, previewLines } from './preview.ts';

/**
 * Shows what would come in from a file or a folder: counts by format, duplicates, what the archive has
 * already, what has no date, what is doubtful. With `--write` the files are copied into `sources/`, as they
 * are, those that hold at least one new article.
 */
export async function importPath(options: Options, terminal: Terminal): Promise<number> {
  const [path = ''] = options.files;
  if (!existsSync(path)) {
    throw new Failure('file-missing', 'there is no such file or folder: check its name.', {
      file: resolve(path),
    });
  }
  const spool = openSpool(mkdtempSync(join(tmpdir(), 'import-')));
  const report = newReport(options.content);
  try {
    const isFolder = statSync(path).isDirectory();
    const dir = isFolder ? path : dirname(path);
    const columns = readColumns(options.content);
    const listing = isFolder
      ? await listSources({ dir, spool, columns })
      : await listOne(path, basename(path), { spool, columns });
    const add = (failure: Failure): void => report.add(inPlace(failure, dir));
    const preview = await look(listing, options.content, add, terminal);
    terminal.progress('');
    report.print(terminal);
    for (const line of [...countLines(preview.outcomes), ...previewLines(preview, listing)])
      terminal.out(line);
    return finish(preview, dir, options, terminal);
  } finally {
    rmSync(spool.dir, { recursive: true, force: true });
  }
}

async function look(
  listing: Listing,
  content: string,
  report: (failure: Failure) => void,
  terminal: Terminal,
): Promise<Preview> {
  const known = hashesOf(content);
  const shared = {
    authority: readAuthority(content, report),
    decisions: {},
    tagger: loadTagger(),
  };
  const made = new Set<string>();
  const faults = new Map<string, Failure>();
  const preview = {
    known: [] as string[],
    undated: [] as string[],
    doubtful: [] as { file: string; why: string }[],
  };
  for (const [index, source] of listing.sources.entries()) {
    const { file, stem } = source;
    terminal.progress(`Reading ${index + 1} of ${listing.sources.length}`);
    if (known.has(source.sha256)) preview.known.push(file);
    try {
      const context = { ...shared, decisionsFile: decisionsFile(stem) };
      const understood = await understandCaptured(loadSource(source), context);
      made.add(file);
      if (understood.dossier.edtf === null) preview.undated.push(file);
      const doubts = doubtsOf(understood);
      if (doubts.length > 0) preview.doubtful.push({ file, why: doubts.join(', ') });
    } catch (error) {
      const failure = asFailure(error, file);
      faults.set(file, failure);
      report(failure);
    }
  }
  for (const { failure, fault } of listing.aside) if (fault) report(failure);
  return { ...preview, outcomes: outcomesOf(listing, made, faults) };
}

/** A fault of a file that is not in the archive yet, told where it stands. */
function inPlace(failure: Failure, dir: string): Failure {
  const { file = '', ...rest } = failure.place;
  if (!file.startsWith('sources/')) return failure;
  const place = { ...rest, file: resolve(dir, file.slice('sources/'.length)) };
  return new Failure(failure.code, failure.message, place, failure.cause);
}

/** Hashes of the sources that the archive has. */
function hashesOf(content: string): ReadonlySet<string> {
  const records = filesBelow(join(content, 'articles')).filter(({ path }) => path.endsWith('.md'));
  return new Set(
    records.map(({ path }) => {
      const file = join(content, 'articles', path);
      return parseRecord(readFileSync(file, 'utf8'), file).source.sha256;
    }),
  );
}

function finish(
  { outcomes, known }: Preview,
  dir: string,
  options: Options,
  { out, err }: Terminal,
): number {
  const old = new Set(known);
  const fresh = outcomes.filter(({ is, file }) => is === 'article' && !old.has(file));
  const files = [...new Set(fresh.map(({ file }) => containerOf(file) ?? file))];
  if (!options.write) {
    out(
      `${counted(fresh.length, 'new article')} in ${counted(files.length, 'file')}: nothing was written. \`--write\` takes them in.`,
    );
    return 0;
  }
  const { copied, refused } = copyIn(dir, files, join(options.content, 'sources'));
  for (const file of refused)
    err(`${file}: another source has this name, so it was not taken in: rename it.`);
  out(
    `${counted(copied, 'file')} copied into ${join(options.content, 'sources')}: \`${buildCommand(options)}\` makes the articles.`,
  );
  return refused.length === 0 ? 0 : 1;
}

/** The next step as it must be typed. */
const buildCommand = ({ content }: Options): string =>
  resolve(content) === resolve('content')
    ? 'npm run build'
    : `npm run build -- --content ${content} --output …`;
