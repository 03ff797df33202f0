import { isAbsolute, join } from 'node:path';
import { Failure } from '../text/failure.ts';
import { describeFailure, type Terminal } from './terminal.ts';

/** Problems of a run, as they come; printed together, by place, so that the same ones print the same. */
export interface Report {
  readonly add: (failure: Failure) => void;
  readonly count: () => number;
  /** Those that are not about a source: faults of the editor's files, which the editor mends. */
  readonly countOthers: () => number;
  readonly print: (terminal: Terminal) => void;
}

/** @param contentDir that places of failures are relative to */
export function newReport(contentDir: string): Report {
  const failures: Failure[] = [];
  const show = (file: string): string => (isAbsolute(file) ? file : join(contentDir, file));
  return {
    add: (failure) => failures.push(failure),
    count: () => failures.length,
    countOthers: () => failures.filter(({ place }) => !place.file?.startsWith('sources/')).length,
    print: (terminal) => {
      for (const failure of failures) terminal.err(describeFailure(failure, show));
    },
  };
}

/** `1 article`, `5 articles`. */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @throws Failure `content-missing` when there is no such folder */
export function contentMissing(contentDir: string): Failure {
  return new Failure(
    'content-missing',
    'there is no such folder: name the content folder with --content DIR.',
    { file: contentDir },
  );
}
