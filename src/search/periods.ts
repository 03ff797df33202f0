/**
 * Which articles share a bundle of Pagefind's. A bundle is made anew when one of its articles changes and
 * takes memory by its articles, so a large archive is parted by date: a stretch of months with too many
 * articles is halved, and its halves again. A new article can only halve the stretch that it falls into;
 * all others stay as they were. The division depends on the articles alone.
 */

/** Most articles of a bundle, unless one month has more: 0.15 MB of Pagefind's memory each (docs/search.md). */
export const MOST_ARTICLES = 3500;

/** Months from year 0 on, as many as 15 bits hold; the last one is the shelf without a date. */
const ALL = 2 ** 15;
const UNDATED = ALL - 1;

/**
 * The name of each article's bundle.
 * @param months first month of each article, `2017-02`; null: without a date
 * @param most articles of a bundle
 */
export function bundlesOf(months: readonly (string | null)[], most = MOST_ARTICLES): string[] {
  const names: string[] = months.map(() => '');
  const part = (articles: readonly number[], from: number, length: number): void => {
    if (articles.length <= most || length === 1) {
      for (const article of articles) names[article] = nameOf(from, length);
      return;
    }
    const half = length / 2;
    const later = (article: number): boolean => monthNumber(months[article]) >= from + half;
    part(
      articles.filter((article) => !later(article)),
      from,
      half,
    );
    part(articles.filter(later), from + half, half);
  };
  part([...months.keys()], 0, ALL);
  return names;
}

function monthNumber(month: string | null | undefined): number {
  const [, year, ofYear] = /^(\d{4})-(\d{2})/.exec(month ?? '') ?? [];
  if (year === undefined) return UNDATED;
  return Math.min(Number(year) * 12 + Number(ofYear) - 1, UNDATED - 1);
}

/** The bundle of an undivided archive. */
export const WHOLE = 'tout';

/** `WHOLE`, else first month and number of months: `m24128n64`. */
const nameOf = (from: number, length: number): string =>
  length === ALL ? WHOLE : `m${from}n${length}`;
