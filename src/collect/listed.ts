import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../editor/columns.ts';
import type { Listing } from '../intake/arrivals.ts';
import { listSources } from '../intake/list.ts';
import { openSpool, partsDir } from '../intake/spool.ts';
import { Failure } from '../text/failure.ts';
import type { Job } from './job.ts';
import { orphanCorrections, orphanRecords } from './orphans.ts';

/** What stands in the folder of sources; what is at fault there is told. */
export async function listed({ contentDir, report, onProgress }: Job): Promise<Listing> {
  const spool = openSpool(partsDir(contentDir));
  const dir = join(contentDir, 'sources');
  const listing = await listSources({
    dir,
    spool,
    columns: columnsOf(contentDir, report),
    onProgress,
  });
  spool.sweep();
  for (const { failure, fault } of listing.aside) if (fault) report(failure);
  return listing;
}

/** A faulty columns.yaml is told, and the columns are guessed. */
function columnsOf(contentDir: string, report: Job['report']): ReturnType<typeof readColumns> {
  try {
    return readColumns(contentDir);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report(error);
    return new Map();
  }
}

/** Tells of corrections and records without a source, and removes those records. Returns them. */
export function tidy({ contentDir, report, mode }: Job, { stems, unfinished }: Listing): string[] {
  for (const fault of orphanCorrections(contentDir, stems)) report(fault);
  const { gone, failures } = orphanRecords(contentDir, stems);
  for (const fault of failures) report(fault);
  const orphans = gone.filter(
    (file) => !unfinished.some((one) => file.startsWith(`articles/${one}/`)),
  );
  if (mode === 'write') for (const file of orphans) rmSync(join(contentDir, file));
  return orphans;
}
