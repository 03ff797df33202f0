import { format } from 'node:util';
import { expect } from 'vitest';

/**
 * What the tests of `clean`, `date`, `record` and `publish` use of Vitest, without its workers: a mutant is
 * tried in milliseconds instead of seconds. `npm test` runs the same tests in Vitest.
 */
export interface Test {
  /** File, number and name: the same in every run. */
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<void>;
}

type Hook = () => unknown;
type Body = (...given: readonly unknown[]) => unknown;

interface Suite {
  readonly name: string;
  readonly outer: Suite | undefined;
  readonly before: Hook[];
  readonly after: Hook[];
}

/** A collection of tests, and the module that stands for `vitest` while they are collected. */
export function collection(): { tests: Test[]; file: (name: string) => void; vitest: object } {
  const tests: Test[] = [];
  let file = '';
  let suite = newSuite('', undefined);

  function it(name: string, body?: Body, options?: unknown): void {
    const within = suite;
    const fn = typeof options === 'function' ? (options as Body) : body;
    if (fn === undefined) return;
    const whole = [...pathOf(within), name].join(' ');
    const run = () => runOne(within, fn);
    tests.push({ id: `${file} ${tests.length} ${whole}`, name: whole, run });
  }
  function describe(name: string, body: () => void): void {
    const outer = suite;
    suite = newSuite(name, outer);
    body();
    suite = outer;
  }
  const vitest = {
    it: withVariants(it),
    test: withVariants(it),
    describe: withVariants((name, body) => describe(name, body as () => void)),
    beforeEach: (hook: Hook) => suite.before.push(hook),
    afterEach: (hook: Hook) => suite.after.unshift(hook),
    expect,
    vi: { setConfig: () => undefined },
  };
  const begin = (name: string): void => {
    file = name;
    suite = newSuite('', undefined);
  };
  return { tests, file: begin, vitest };
}

const newSuite = (name: string, outer: Suite | undefined): Suite => ({
  name,
  outer,
  before: [],
  after: [],
});

const pathOf = ({ name, outer }: Suite): string[] => (outer ? [...pathOf(outer), name] : []);

async function runOne(suite: Suite, body: Body): Promise<void> {
  const suites: Suite[] = [];
  for (let at: Suite | undefined = suite; at; at = at.outer) suites.unshift(at);
  for (const { before } of suites) for (const hook of before) await hook();
  try {
    await body();
  } finally {
    for (const { after } of suites.reverse()) for (const hook of after) await hook();
  }
}

type Define = (name: string, body: Body, options?: unknown) => void;

/** `it.each(rows)('… %s', (…) => …)`; `it.skipIf(x)` and `it.runIf(x)`, which may be followed by `.each`. */
function withVariants(define: Define): Variants {
  const each = (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      define(format(name, ...given).slice(0, 200), () => body(...given));
    }
  };
  const runIf = (wanted: unknown) => withVariants(wanted ? define : () => undefined);
  const both = (name: string, body: Body, options?: unknown) => define(name, body, options);
  return Object.assign(both, { each, runIf, skipIf: (not: unknown) => runIf(!not) });
}

interface Variants extends Define {
  readonly each: (rows: readonly unknown[]) => (name: string, body: Body) => void;
  readonly runIf: (wanted: unknown) => Variants;
  readonly skipIf: (not: unknown) => Variants;
}
