import type { Authority } from '../model/authority.ts';
import type { Clock } from '../text/clock.ts';
import type { Failure } from '../text/failure.ts';

/** The records that are to be brought up to date, or compared. */
export interface Job {
  readonly contentDir: string;
  readonly authority: Authority;
  /** `write`: records are brought up to date. `compare`: nothing is written, nothing trusted to a cache. */
  readonly mode: 'write' | 'compare';
  /** Takes each fault; its source is set aside (its record stays as it was) and the rest goes on. */
  readonly report: (failure: Failure) => void;
  readonly onProgress: (done: number, all: number) => void;
  readonly clock?: Clock;
  /** Threads that understand sources; as many as there are cores when left out. */
  readonly workers?: number;
  /** Where records are read and written, when not in the content folder. */
  readonly recordsDir?: string;
}
