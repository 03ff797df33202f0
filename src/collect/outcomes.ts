import type { Listing } from '../intake/arrivals.ts';
import type { Outcome } from '../intake/outcome.ts';
import { byCodeUnits } from '../text/code-units.ts';
import { Failure } from '../text/failure.ts';

/**
 * One outcome for each thing that was listed: its article, the article that it repeats, or why it was set
 * aside. Sorted by name.
 *
 * @param made sources that became a record
 * @param faults what stopped the others, by the name of the source
 * @throws Failure `report-mismatch` when a thing would be lost or counted twice: a fault of the program
 */
export function outcomesOf(
  listing: Listing,
  made: ReadonlySet<string>,
  faults: ReadonlyMap<string, Failure>,
): Outcome[] {
  const understood = listing.sources.map(({ file, arrival }): Outcome => {
    const failure = faults.get(file);
    if (made.has(file) === (failure !== undefined)) throw mismatch(file);
    if (!failure) return { is: 'article', file, arrival };
    return { is: 'aside', file, arrival, ...told(failure), fault: true };
  });
  const duplicates = listing.duplicates.map((one): Outcome => {
    // What repeats a faulty source is faulty too, and repeats no article.
    const failure = faults.get(one.of);
    if (!failure) return { is: 'duplicate', ...one };
    const { file, arrival } = one;
    return { is: 'aside', file, arrival, ...told(failure), fault: true };
  });
  const aside = listing.aside.map(
    ({ file, arrival, failure, fault }): Outcome => ({
      is: 'aside',
      file,
      arrival,
      ...told(failure),
      fault,
    }),
  );
  const all = [...understood, ...duplicates, ...aside];
  return all.sort((a, b) => byCodeUnits(a.file, b.file));
}

const told = ({ code, message }: Failure): { code: string; message: string } => ({ code, message });

const mismatch = (file: string): Failure =>
  new Failure('report-mismatch', 'the program lost count of this source: please report it.', {
    file: `sources/${file}`,
  });
