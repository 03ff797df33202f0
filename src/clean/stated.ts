import type { Stated } from '../model/captured.ts';
import type { Attribution } from '../model/ledger.ts';
import { fold } from '../text/fold.ts';

/** The folded title that the format states, the most trusted one. */
export function titleStated(stated: readonly Stated[]): string | undefined {
  const value = stated.find(({ field }) => field === 'title')?.value;
  return value === undefined ? undefined : fold(value).replace(/\s+/g, ' ').trim();
}

/** Authors and publisher that the format states; only the most trusted publisher. */
export function creditsStated(stated: readonly Stated[]): Attribution[] {
  const authors = stated.filter(({ field }) => field === 'author');
  const trusted = authors.filter(({ where }) => where === authors[0]?.where);
  const publisher = stated.filter(({ field }) => field === 'publisher').slice(0, 1);
  return [...publisher, ...trusted].map(({ field, value, where }) => ({
    role: field === 'author' ? 'author' : 'publisher',
    name: value,
    basis: 'stated',
    rule: where,
  }));
}
