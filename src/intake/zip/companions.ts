import type { NotTaken } from '../arrivals.ts';
import { belongsTo } from '../faults.ts';
import { companionsOf } from '../saved-pages.ts';
import type { Entry } from './open.ts';

/** Tells of an entry that a browser saved beside a page of the same archive. */
export function belongsToPage(entries: readonly Entry[]): (entry: Entry) => NotTaken | undefined {
  const companion = companionsOf(entries.map(({ name }) => name));
  return ({ name }) => {
    const page = companion(name);
    if (page === undefined) return undefined;
    return { key: name, failure: belongsTo(page), fault: false, arrival: 'other' };
  };
}
