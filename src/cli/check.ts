import { existsSync } from 'node:fs';
import { linkRecords } from '../archive/linking.ts';
import { collectRecords } from '../collect/records.ts';
import { readAuthority } from '../editor/authority.ts';
import { readReleases } from '../editor/releases.ts';
import { readArchiveSettings } from '../editor/settings.ts';
import { readWithdrawn } from '../editor/withdrawn.ts';
import type { Authority } from '../model/authority.ts';
import { doubtLines } from '../names/doubt-lines.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { contentMissing, counted, newReport, type Report } from './report.ts';
import type { Terminal } from './terminal.ts';

const STALE =
  'the record is not what its source and its corrections now give: run `npm run build` and commit it.';
const GONE = 'the source of this record is gone: run `npm run build`, which removes the record.';

/** Reads everything, writes nothing, tells all problems. Exit code 1 when there is one. */
export async function check({ content, workers }: Options, terminal: Terminal): Promise<number> {
  if (!existsSync(content)) throw contentMissing(content);
  const report = newReport(content);
  guarded(() => readArchiveSettings(content), report);
  const authority = readAuthority(content, report.add);
  guarded(() => readWithdrawn(content), report);
  guarded(() => readReleases(content), report);
  const { records, stale, gone } = await collectRecords({
    contentDir: content,
    authority,
    mode: 'compare',
    workers,
    report: report.add,
    onProgress: (done, all) => terminal.progress(`Reading the sources: ${done} of ${all}`),
  });
  for (const file of stale) report.add(new Failure('record-stale', STALE, { file }));
  for (const file of gone) report.add(new Failure('record-orphan', GONE, { file }));
  terminal.progress('');
  report.print(terminal);
  const verdict = report.count() === 0 ? 'no problem' : counted(report.count(), 'problem');
  terminal.out(`${counted(records.length, 'source')} understood: ${verdict}.`);
  tellDoubts(records, authority, terminal);
  return report.count() === 0 ? 0 : 1;
}

/** Joins that only an editor can settle are questions, not problems: the likeliest first, ready to paste. */
function tellDoubts(
  records: readonly ArchiveRecord[],
  authority: Authority,
  { out }: Terminal,
): void {
  const { doubts } = linkRecords(records, authority);
  if (doubts.length === 0) return;
  out(`\n${counted(doubts.length, 'doubtful join')} of names:`);
  for (const doubt of doubts) out(`\n${doubtLines(doubt)}`);
}

/** Reads a file for its faults alone. */
function guarded(read: () => unknown, report: Report): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report.add(error);
  }
}
