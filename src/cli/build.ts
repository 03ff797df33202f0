import { writeFileSync } from 'node:fs';
import { gatherArchive } from '../archive/archive.ts';
import type { Archive } from '../archive/model.ts';
import { withdraw } from '../archive/withdraw.ts';
import { writeContentManifest } from '../collect/content-manifest.ts';
import { type Collected, collectRecords } from '../collect/records.ts';
import { readAuthority } from '../editor/authority.ts';
import { readReleases } from '../editor/releases.ts';
import { readArchiveSettings } from '../editor/settings.ts';
import { readWithdrawn } from '../editor/withdrawn.ts';
import type { Authority } from '../model/authority.ts';
import { type Look, lookAtInputs, rememberBuild, settled } from '../publish/last-build.ts';
import { writeOffline } from '../publish/offline.ts';
import { readSiteState, writeSiteState } from '../publish/site-state.ts';
import { type Staging, staging } from '../publish/staging.ts';
import { publish, refuseOverlap } from '../publish/swap.ts';
import { openWriter } from '../publish/writer.ts';
import type { SiteInput } from '../site/render.ts';
import { type Clock, type Stopwatch, stopwatch } from '../text/clock.ts';
import { Failure } from '../text/failure.ts';
import { garbageCollector, growHeapsSlowly } from '../text/garbage.ts';
import type { Options } from './arguments.ts';
import { countLines } from './count-lines.ts';
import { counted, newReport, type Report } from './report.ts';
import { sourceTexts } from './source-texts.ts';
import type { Terminal } from './terminal.ts';

/**
 * Sources → records → archive → pages and index → published site. What cannot be read is set aside
 * and told; the rest is published. Exit code 1 when an editor's file is at fault; with `--strict` also
 * when a source was set aside.
 */
export async function build(
  options: Options,
  terminal: Terminal,
  inputs: Look = lookAtInputs(options.content),
): Promise<number> {
  const start = performance.now();
  const { content, output } = options;
  refuseOverlap(output, content);
  const report = newReport(content);
  const settings = readArchiveSettings(content);
  const authority = readAuthority(content, report.add);
  const clock = stopwatch();
  const collectGarbage = garbageCollector();
  const releases = readReleases(content);
  const make = async (stagingDir: string, published: string | undefined) => {
    const collected = await collect(content, authority, { report, terminal, clock, options });
    if (collected.records.length > MANY) growHeapsSlowly();
    collectGarbage();
    const { records, withdrawn } = withdraw(collected.records, readWithdrawn(content), releases);
    const archive = clock.time('archive', () => gatherArchive(records, authority));
    refuseNothing(archive, report, terminal);
    collectGarbage();
    const before = published ? { dir: published, state: readSiteState(output) } : undefined;
    const writer = openWriter();
    const outputs = staging(stagingDir, before, writer);
    const textOf = sourceTexts(content);
    const intake = { outcomes: collected.outcomes, tables: collected.tables };
    const site = {
      archive,
      authority,
      settings,
      contentDir: content,
      outputs,
      textOf,
      intake,
      clock,
      past: { withdrawn, releases },
    };
    try {
      await render(site, published, terminal);
      await outputs.drain();
      writeOffline(outputs);
      await outputs.drain();
    } finally {
      await writer.close();
    }
    return { collected, archive, outputs };
  };
  const { result, files } = await publish(output, make, ({ outputs }) => outputs.files, clock);
  writeSiteState(output, result.outputs.files);
  await writeContentManifest(content, result.collected.hashes);
  await settled();
  terminal.progress('');
  report.print(terminal);
  const articles = result.archive.articles.length;
  if (report.count() === 0) rememberBuild(content, output, inputs, { articles, files });
  const seconds = (performance.now() - start) / 1000;
  summarise(result, report, { files, seconds, output }, terminal);
  if (options.timings !== undefined) writeTimings(options.timings, clock);
  return (options.strict ? report.count() : report.countOthers()) === 0 ? 0 : 1;
}

interface Watchers {
  readonly report: Report;
  readonly terminal: Terminal;
  readonly clock: Clock;
  readonly options: Options;
}

function collect(
  contentDir: string,
  authority: Authority,
  { report, terminal, clock, options }: Watchers,
): Promise<Collected> {
  const onProgress = (done: number, all: number): void =>
    terminal.progress(`Reading the sources: ${done} of ${all}`);
  const { workers } = options;
  const told = { report: report.add, onProgress, clock, workers };
  return collectRecords({ contentDir, authority, mode: 'write', ...told });
}

/** When every source is at fault, the site that stands is worth more than an empty one. */
function refuseNothing(archive: Archive, report: Report, terminal: Terminal): void {
  if (archive.articles.length > 0 || report.count() === 0) return;
  report.print(terminal);
  throw new Failure(
    'nothing-to-publish',
    'no source could be understood (see above), so the published site is left as it was.',
  );
}

/**
 * Of more articles than this, memory counts for more than time: heaps grow slowly, index and pages are made one after the
 * other, so that what they take does not add up.
 */
const MANY = 3000;

/** Pages and index know nothing of each other, and the index is made in a process of its own. */
async function render(
  site: SiteInput & { readonly clock: Clock },
  published: string | undefined,
  terminal: Terminal,
): Promise<void> {
  terminal.progress('Rendering the pages and the index…');
  const { renderSite } = await import('../site/render.ts');
  const { openRenderer } = await import('../site/renderer.ts');
  const { writeSearchIndex } = await import('../search/write-index.ts');
  const { writeSearchScript } = await import('../search/bundle-script.ts');
  const { searchableArchive } = await import('../search/searchable-archive.ts');
  const many = site.archive.articles.length > MANY;
  // The index takes half a gigabyte of its own
  if (many) garbageCollector(0)();
  const index = site.clock.time('index', () =>
    writeSearchIndex(searchableArchive(site.archive), site.outputs, published),
  );
  if (many) await index;
  // It loads Eleventy while the data is written
  const renderer = openRenderer();
  const pages = renderSite({ ...site, renderer });
  await allOrFirstFault([index, writeSearchScript(site.outputs), pages]).finally(renderer.close);
}

/** Waits for all, so that nobody still writes when a fault clears the folder away; then the first fault is thrown. */
async function allOrFirstFault(work: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(work);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Milliseconds by phase, as JSON. */
const writeTimings = (file: string, clock: Stopwatch): void =>
  writeFileSync(file, `${JSON.stringify({ phases: clock.spent() })}\n`);

function summarise(
  { collected, archive, outputs }: { collected: Collected; archive: Archive; outputs: Staging },
  report: Report,
  { files, seconds, output }: { files: number; seconds: number; output: string },
  { out, err }: Terminal,
): void {
  for (const file of collected.gone) err(`${file}: its source is gone, so the record was removed.`);
  if (collected.stale.length > 0) {
    out(`${counted(collected.stale.length, 'record')} written: commit them with their sources.`);
  }
  for (const line of countLines(collected.outcomes)) out(line);
  const problems =
    report.count() === 0 ? '' : `, ${counted(report.count(), 'problem')} (see above)`;
  out(
    `${counted(archive.articles.length, 'article')}, ${counted(files, 'file')} in ${output}, ${outputs.tally().written} new or changed${problems}: ${seconds.toFixed(1)} s.`,
  );
}
