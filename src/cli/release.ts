import { existsSync } from 'node:fs';
import { gatherArchive } from '../archive/archive.ts';
import { releaseOf } from '../archive/release.ts';
import { withdraw } from '../archive/withdraw.ts';
import { collectRecords } from '../collect/records.ts';
import { readAuthority } from '../editor/authority.ts';
import { isReleaseName, readReleases, writeRelease } from '../editor/releases.ts';
import { readWithdrawn } from '../editor/withdrawn.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { contentMissing, counted, newReport } from './report.ts';
import type { Terminal } from './terminal.ts';

/**
 * Keeps what the archive is now under a name, so that the site can say later what changed. Nothing is
 * released while a record is stale or a source at fault: a release says what a reader could see.
 */
export async function release({ content, files }: Options, terminal: Terminal): Promise<number> {
  if (!existsSync(content)) throw contentMissing(content);
  const [name = ''] = files;
  if (!isReleaseName(name)) throw badName(name);
  const report = newReport(content);
  const authority = readAuthority(content, report.add);
  const releases = readReleases(content);
  const onProgress = (done: number, all: number): void =>
    terminal.progress(`Reading the sources: ${done} of ${all}`);
  const { records, stale } = await collectRecords({
    contentDir: content,
    authority,
    mode: 'compare',
    report: report.add,
    onProgress,
  });
  for (const file of stale)
    report.add(
      new Failure('record-stale', 'the record is not what its source now gives: build first.', {
        file,
      }),
    );
  terminal.progress('');
  report.print(terminal);
  if (report.count() > 0) return 1;
  const { records: shown } = withdraw(records, readWithdrawn(content), releases);
  const number = (releases.at(-1)?.number ?? 0) + 1;
  const file = writeRelease(
    content,
    releaseOf(gatherArchive(shown, authority), authority, { number, name }),
  );
  terminal.out(`${file}: ${counted(shown.length, 'article')}. Commit it with what you publish.`);
  return 0;
}

const badName = (name: string): Failure =>
  new Failure(
    'release-name',
    `« ${name} » is no name of a release: letters, digits, « . », « - » and « _ », such as 2026-11-25.`,
  );
