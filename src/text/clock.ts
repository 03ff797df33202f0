/** What a build spends its time on, in the order in which a cold one comes to it. */
export const PHASES = [
  'read',
  'understand',
  'archive',
  'data',
  'view models',
  'render',
  'pages',
  'index',
  'publish',
] as const;

export type Phase = (typeof PHASES)[number];

/** Is told what a build does while it does it. Passed in by who wants to know; changes no result. */
export interface Clock {
  /** Runs `work` and returns what it returns; a promise is timed until it settles. */
  time<Result>(phase: Phase, work: () => Result): Result;
}

/** For who does not want to know. */
export const NO_CLOCK: Clock = { time: (_phase, work) => work() };

/** A clock that adds up the milliseconds of each phase. */
export interface Stopwatch extends Clock {
  /** Milliseconds by phase: its own where it is not a promise (what it calls is taken out), else all. */
  readonly spent: () => Readonly<Partial<Record<Phase, number>>>;
}

export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const spent: Partial<Record<Phase, number>> = {};
  // Milliseconds that phases inside the running one took, one entry for each level.
  const inner: number[] = [];
  const add = (phase: Phase, ms: number): void => {
    spent[phase] = (spent[phase] ?? 0) + ms;
  };
  return {
    spent: () => ({ ...spent }),
    time(phase, work) {
      const start = now();
      inner.push(0);
      let pending = false;
      try {
        const result = work();
        pending = result instanceof Promise;
        // Nobody waits for this copy, so a failure is told to the caller alone.
        if (result instanceof Promise) {
          const done = (): void => add(phase, now() - start);
          result.then(done, done);
        }
        return result;
      } finally {
        const whole = now() - start;
        const nested = inner.pop() ?? 0;
        if (!pending) add(phase, whole - nested);
        const outer = inner.length - 1;
        if (outer >= 0) inner[outer] = (inner[outer] ?? 0) + whole;
      }
    },
  };
}
