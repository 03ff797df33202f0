/**
 * Edits (insertion, deletion, replacement, swap of neighbours) that turn one string into the other,
 * each swap untouched by other edits (« optimal string alignment »). Counts UTF-16 code units.
 * Stops at `limit` and then returns `limit + 1`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = nextRow(a, b, i, row, before);
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

function nextRow(a: string, b: string, i: number, row: number[], before: number[]): number[] {
  const next = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
    let least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
    const swapped =
      i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
    if (swapped) least = Math.min(least, at(before, j - 2) + 1);
    next.push(least);
  }
  return next;
}

const at = (row: readonly number[], index: number): number => row[index] ?? 0;
