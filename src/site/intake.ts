import type { Table } from '../intake/arrivals.ts';
import { countOutcomes, type Outcome } from '../intake/outcome.ts';

/** What came in at this build, and what became of it. */
export interface Intake {
  readonly outcomes: readonly Outcome[];
  readonly tables: readonly Table[];
}

export const NO_INTAKE: Intake = { outcomes: [], tables: [] };

/** `report.json`: the counts by format, and each thing that is no article of its own. */
export function reportData(
  { outcomes, tables }: Intake,
  near: readonly (readonly string[])[],
): object {
  const { formats, total } = countOutcomes(outcomes);
  return {
    total,
    formats,
    aside: outcomes.flatMap((one) => {
      if (one.is !== 'aside') return [];
      const { file, arrival, code, message, fault } = one;
      return [{ file, format: arrival, code, message, fault }];
    }),
    duplicates: outcomes.flatMap((one) =>
      one.is === 'duplicate' ? [{ file: one.file, format: one.arrival, of: one.of }] : [],
    ),
    near,
    tables: tables.map(({ file, guessed, shape }) => ({ file, guessed, columns: shape.columns })),
  };
}
