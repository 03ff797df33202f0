const SHORT = 8;

/**
 * A short id for each record id: its first 8 digits, or the whole id where two records begin alike
 * (about one chance in two among 100,000). Does not depend on the order of the ids.
 */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const holders = new Map<string, number>();
  for (const id of ids) holders.set(id.slice(0, SHORT), (holders.get(id.slice(0, SHORT)) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const short = id.slice(0, SHORT);
      return [id, holders.get(short) === 1 ? short : id];
    }),
  );
}
