import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../intake/walk.ts';
import { editDistance } from '../names/distance.ts';
import { parseRecord } from '../record/read.ts';
import { Failure } from '../text/failure.ts';
import { stemOf } from '../text/source-names.ts';

/**
 * Corrections that no build would read: those of a source that is not there, and files that are not
 * `.yaml`. A correction is never silently ignored.
 */
export function orphanCorrections(contentDir: string, stems: ReadonlySet<string>): Failure[] {
  return filesBelow(join(contentDir, 'corrections')).flatMap(({ path }) => {
    const file = `corrections/${path}`;
    if (!path.endsWith('.yaml')) {
      const message = 'only files that end in « .yaml » are read here: rename it, or move it away.';
      return [new Failure('correction-name', message, { file })];
    }
    const stem = stemOf(path);
    if (stems.has(stem)) return [];
    const near = nearest(stem, stems);
    const message = `there is no source of this name in sources/${near === undefined ? '' : ` (did you mean « ${near}.yaml »?)`}: give it the name of its source, or delete it.`;
    return [new Failure('correction-orphan', message, { file })];
  });
}

function nearest(stem: string, stems: ReadonlySet<string>): string | undefined {
  return [...stems]
    .map((candidate) => ({ candidate, edits: editDistance(stem, candidate, 4) }))
    .filter(({ edits }) => edits <= 4)
    .sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

/** Records of sources that are gone, as paths below the content folder; and files that are no record. */
export function orphanRecords(
  contentDir: string,
  stems: ReadonlySet<string>,
): { gone: string[]; failures: Failure[] } {
  const gone: string[] = [];
  const failures: Failure[] = [];
  for (const { path, entry } of filesBelow(join(contentDir, 'articles'))) {
    const file = `articles/${path}`;
    if (path.endsWith('.md') && stems.has(stemOf(path))) continue;
    if (entry.isFile() && isRecord(contentDir, file)) gone.push(file);
    else {
      const message = 'this is no record, and only the build writes here: move it away.';
      failures.push(new Failure('record-foreign', message, { file }));
    }
  }
  return { gone, failures };
}

function isRecord(contentDir: string, file: string): boolean {
  try {
    parseRecord(readFileSync(join(contentDir, file), 'utf8'), file);
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
