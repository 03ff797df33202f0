import { ARRIVALS, type Arrival } from './kinds.ts';

/** What became of one thing that stood in the folder of sources. */
export type Outcome =
  | { readonly is: 'article'; readonly file: string; readonly arrival: Arrival }
  | {
      readonly is: 'duplicate';
      readonly file: string;
      readonly arrival: Arrival;
      readonly of: string;
    }
  | {
      readonly is: 'aside';
      readonly file: string;
      readonly arrival: Arrival;
      readonly code: string;
      readonly message: string;
      /** False for what is no article by its nature. */
      readonly fault: boolean;
    };

/** The count of one format, or of all. */
export interface Count {
  readonly in: number;
  readonly articles: number;
  readonly duplicates: number;
  readonly aside: number;
}

const RESULTS = { article: 'articles', duplicate: 'duplicates', aside: 'aside' } as const;

/** Counts by format, those that came at all, in the order of the formats; and their sum. */
export function countOutcomes(outcomes: readonly Outcome[]): {
  readonly formats: readonly (Count & { readonly format: Arrival })[];
  readonly total: Count;
} {
  const of = (some: readonly Outcome[]): Count => {
    const count = { in: some.length, articles: 0, duplicates: 0, aside: 0 };
    for (const { is } of some) count[RESULTS[is]] += 1;
    return count;
  };
  const formats = ARRIVALS.map((format) => ({
    format,
    ...of(outcomes.filter(({ arrival }) => arrival === format)),
  }));
  return { formats: formats.filter((count) => count.in > 0), total: of(outcomes) };
}
