import type { Removal } from '../model/ledger.ts';

/** The ledger in order; neighbours that one rule set apart for one reason are one entry. */
export function ledger(text: string, removed: readonly Removal[]): Removal[] {
  const entries: Removal[] = [];
  for (const removal of [...removed].sort((a, b) => a.start - b.start)) {
    const last = entries.at(-1);
    if (last && isSame(last, removal) && !/\S/.test(text.slice(last.end, removal.start))) {
      entries[entries.length - 1] = { ...last, end: removal.end };
    } else entries.push(removal);
  }
  return entries;
}

const isSame = (a: Removal, b: Removal): boolean => a.rule === b.rule && a.reason === b.reason;
