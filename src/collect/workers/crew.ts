import type { KnownEntries } from '../../model/authority.ts';
import { Failure } from '../../text/failure.ts';
import { loadMaker, type MadeRecord, type Maker, type Work } from './maker.ts';
import { type Limits, openPool, type Pool } from './pool.ts';

/**
 * Records that this thread makes itself before threads are worth their start: each loads code and weights and
 * runs slowly at first, 1 to 1.5 s of computing in all, and an article takes some 20 ms.
 */
const ALONE = 80;

/** Bytes; a larger source never runs on the main thread, where nothing could stop it. */
const LARGE = 200_000;

/** An article takes about 20 ms and a few MB: what takes this much never ends well. */
const LIMITS: Limits = { milliseconds: 60_000, megabytes: 1024 };

/** Makes records, here while there are few and on threads once there are many. The result is the same. */
export interface Crew {
  readonly make: Maker;
  readonly dismiss: () => Promise<void>;
}

/**
 * @param workers how many threads; 1: none but this one, and no limits on a source
 * @param aloneUpTo records made before threads are started
 */
export function crew(
  authority: KnownEntries,
  workers: number,
  limits: Limits = LIMITS,
  aloneUpTo = ALONE,
): Crew {
  let made = 0;
  let alone: Promise<Maker> | undefined;
  let pool: Promise<Pool<Work, MadeRecord> | undefined> | undefined;
  return {
    async make(work) {
      made += 1;
      const threads = workers > 1 && (made > aloneUpTo || work.source.size > LARGE);
      if (threads) pool ??= open(authority, workers, limits);
      const opened = threads ? await pool : undefined;
      if (opened) return opened.run(work);
      alone ??= loadMaker(authority);
      return (await alone)(work);
    },
    async dismiss() {
      // Weights and lists of the tagger take 20 MB, and records remember who made them.
      alone = undefined;
      await (await pool)?.close();
    },
  };
}

/** Nothing where the compiled worker cannot be written down: the main thread then does all. */
async function open(
  authority: KnownEntries,
  workers: number,
  limits: Limits,
): Promise<Pool<Work, MadeRecord> | undefined> {
  try {
    const { compileWorker } = await import('./compile.ts');
    return openPool(await compileWorker(), authority, workers, limits);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
