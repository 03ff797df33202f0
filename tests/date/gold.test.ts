import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreTimes } from './gold.ts';

const CORPUS = '../shared/data/winer-fr';
const present = existsSync(CORPUS);

/** Below the figures reached, so that a worse rule shows; the corpus may be absent. */
const FLOOR = { dev: 97, held: 96 } as const;

describe(`values on annotated articles${present ? '' : ` (left out: ${CORPUS} is absent)`}`, () => {
  it.skipIf(!present).each(['dev', 'held'] as const)('%s', (half) => {
    const { n, right } = scoreTimes(CORPUS, half, false);
    expect(n).toBeGreaterThan(200);
    expect((100 * right) / n).toBeGreaterThanOrEqual(FLOOR[half]);
  });
});
