import process from 'node:process';
import { bundleTests } from './bundle.ts';
import type { Test } from './harness.ts';

/** What instrumented code reads and writes (Stryker's `INSTRUMENTER_CONSTANTS`). */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly mutantActivation: 'static' | 'runtime';
  readonly hitLimit?: number;
}

const SUCCESS = 0;
const FAILED = 1;

const shared: Shared = Object.assign(globalThis, { __stryker__: {} as Shared }).__stryker__;

/** A test runner of Stryker (`TestRunner`, @stryker-mutator/api 9) that loads the tests of an area once for all mutants. */
class AreaRunner {
  static readonly inject = [] as const;
  #load: () => Test[] = () => [];
  #loaded: Test[] = [];
  #stale = false;
  /** Milliseconds of each test: the quickest come first, most mutants die there. */
  readonly #spent = new Map<string, number>();

  /** A run may ask for code that is loaded anew. */
  capabilities(): object {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.on('unhandledRejection', () => undefined);
    this.#load = await bundleTests(process.env.MUTATE_AREA ?? '');
  }

  async dryRun(): Promise<object> {
    this.#loaded = this.#load();
    const tests: object[] = [];
    for (const test of this.#loaded) {
      shared.currentTestId = test.id;
      const start = performance.now();
      const fault = await faultOf(test);
      const timeSpentMs = performance.now() - start;
      this.#spent.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.name, timeSpentMs };
      const failed = { status: FAILED, failureMessage: fault ?? '' };
      tests.push({ ...result, ...(fault === undefined ? { status: SUCCESS } : failed) });
    }
    shared.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun(run: MutantRun): Promise<object> {
    const { activeMutant, mutantActivation, hitLimit } = run;
    Object.assign(shared, { hitCount: 0, hitLimit });
    // Programs that a test starts run with the mutant too
    process.env.__STRYKER_ACTIVE_MUTANT__ = activeMutant.id;
    try {
      if (mutantActivation === 'static') {
        shared.activeMutant = activeMutant.id;
        this.#loaded = this.#load();
        this.#stale = true;
      } else if (this.#stale || this.#loaded.length === 0) {
        shared.activeMutant = 'none';
        this.#loaded = this.#load();
        this.#stale = false;
      }
      shared.activeMutant = activeMutant.id;
      return await this.#verdict(run);
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      delete process.env.__STRYKER_ACTIVE_MUTANT__;
      shared.activeMutant = 'none';
    }
  }

  async #verdict({ testFilter, hitLimit = Number.POSITIVE_INFINITY }: MutantRun): Promise<object> {
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#loaded
      .filter(({ id }) => wanted?.has(id) ?? true)
      .sort((a, b) => (this.#spent.get(a.id) ?? 0) - (this.#spent.get(b.id) ?? 0));
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests += 1;
      const fault = await faultOf(test);
      if ((shared.hitCount ?? 0) > hitLimit) return { status: 'timeout', reason: 'it never ends' };
      if (fault !== undefined)
        return { status: 'killed', killedBy: [test.id], failureMessage: fault, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  async dispose(): Promise<void> {}
}

async function faultOf({ run }: Test): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [
  { kind: 'TestRunner', name: 'area', injectableClass: AreaRunner },
] as const;
