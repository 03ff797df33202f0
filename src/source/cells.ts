/** The cells of a JSON value, by path (`author.name`): deeper than four levels nothing is a column. */
export function flat(value: unknown, path: string, depth: number): [string, string][] {
  if (value === null || value === undefined || depth > 4) return [];
  if (Array.isArray(value)) {
    const words = value.filter((one) => typeof one === 'string' || typeof one === 'number');
    if (words.length > 0) return [[path, words.join('; ')]];
    return value.length > 0 ? flat(value[0], path, depth + 1) : [];
  }
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flat(inner, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}
