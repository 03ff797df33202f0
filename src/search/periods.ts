/**
 * Which articles share a bundle of Pagefind's. A bundle is made anew when one of its articles changes and
 * takes memory by its articles, so a large archive is parted by date: a stretch of months with too many
 * articles is halved, and its halves again; one month, or the shelf without a date, by hashes of the articles' ids. A new
 * article can only halve the part that it falls into; all others stay as they were. The division depends on the
 * articles alone.
 */

import { sha256 } from '../text/hash.ts';
import type { ArticleFacts } from './searchable.ts';

/** Most articles of a bundle: 0.15 MB of Pagefind's memory each (docs/search.md). */
export const MOST_ARTICLES = 3500;

/** Months from year 0 on, as many as 15 bits hold; the last one is the shelf without a date. */
const MONTHS = 2 ** 15;
const UNDATED = MONTHS - 1;

/** Hexadecimal digits of an id's hash: each as likely as another, they part what one month holds. */
const DIGITS = 4;
const HASHES = 16 ** DIGITS;

/** A stretch of places: those of one month lie side by side, ordered by hash. */
const ALL = MONTHS * HASHES;

/**
 * The name of each article's bundle.
 * @param most articles of a bundle
 */
export function bundlesOf(
  articles: readonly Pick<ArticleFacts, 'id' | 'month'>[],
  most = MOST_ARTICLES,
): string[] {
  const places = articles.map(placeOf);
  const names: string[] = articles.map(() => '');
  const part = (members: readonly number[], from: number, length: number): void => {
    if (members.length <= most || length === 1) {
      for (const member of members) names[member] = nameOf(from, length);
      return;
    }
    const half = length / 2;
    const later = (member: number): boolean => (places[member] ?? 0) >= from + half;
    part(
      members.filter((member) => !later(member)),
      from,
      half,
    );
    part(members.filter(later), from + half, half);
  };
  part([...articles.keys()], 0, ALL);
  return names;
}

const placeOf = ({ id, month }: Pick<ArticleFacts, 'id' | 'month'>): number =>
  monthNumber(month) * HASHES + Number.parseInt(sha256(id).slice(0, DIGITS), 16);

function monthNumber(month: string | null): number {
  const [, year, ofYear] = /^(\d{4})-(\d{2})/.exec(month ?? '') ?? [];
  if (year === undefined) return UNDATED;
  return Math.min(Number(year) * 12 + Number(ofYear) - 1, UNDATED - 1);
}

/** The bundle of an undivided archive. */
export const WHOLE = 'tout';

/** `WHOLE`, else first month and number of months: `m24128n64`; of a part of one month, their hashes too: `m24128n1h8000n4000`. */
function nameOf(from: number, length: number): string {
  if (length === ALL) return WHOLE;
  const month = Math.floor(from / HASHES);
  if (length >= HASHES) return `m${month}n${length / HASHES}`;
  return `m${month}n1h${hex(from % HASHES)}n${hex(length)}`;
}

const hex = (number: number): string => number.toString(16).padStart(DIGITS, '0');
