import type { DateBasis } from '../../../model/date.ts';

/** `1 article`, `2 articles`: the number with French thousands (narrow no-break spaces); nothing and one are singular. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n < 2 ? one : many}`;
}

/** `12 345` with a narrow no-break space, the same on every machine. */
export const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** `« mot »`, with plain spaces as all tables here have (see `spaced`). */
export const quoted = (words: string): string => `« ${words} »`;

/** Where a date comes from, beside it. */
export const DATE_BASIS = {
  stated: 'date indiquée',
  inferred: 'date inférée',
  corrected: 'date corrigée',
  unknown: 'date inconnue',
} satisfies Record<DateBasis, string>;
