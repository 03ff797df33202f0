/** A word space beside « » and before a colon, a thin one before ; ! ? (Imprimerie nationale). */
export const spaceBeside = (mark: string): string => (/[«»:]/.test(mark) ? '\u00a0' : '\u202f');

/** A table as another language may fill it: other words, the same names and arguments. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said
    : { readonly [Name in keyof T]: Words<T[Name]> };

/**
 * A table whose words are written with plain spaces, as one types them, given back with those that French
 * does not break; what its functions say is treated alike. Only spaces that stand there change.
 */
export const spaced = <T>(table: T): Words<T> => deep(table) as Words<T>;

/** `Suivre :` and `« mot »` with spaces that do not break. */
export const bound = (text: string): string =>
  text.replace(/(?<=«) | (?=([:;!?»]))/g, (_, mark: string | undefined) =>
    spaceBeside(mark ?? '«'),
  );

function deep(value: unknown): unknown {
  if (typeof value === 'string') return bound(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => deep(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(deep);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, deep(one)]));
  return value;
}
