import { pagePath, type Urls } from './urls.ts';
import type { Pager } from './views/page.ts';

/** One page of a long list. */
export interface ListPage<Item> {
  readonly path: string;
  readonly items: readonly Item[];
  readonly pager: Pager | null;
}

export const PER_PAGE = 100;

/** Cuts a list into pages of `PER_PAGE`; an empty list has one empty page. */
export function pagesOf<Item>(
  urls: Urls,
  list: string,
  items: readonly Item[],
  perPage = PER_PAGE,
): ListPage<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: of }, (_, index) => ({
    path: pagePath(list, index + 1),
    items: items.slice(index * perPage, (index + 1) * perPage),
    pager: pagerOf(urls, list, index + 1, of),
  }));
}

/**
 * Cuts a list that grows at its head, newest first, into pages that stay what they are: they are numbered
 * from the oldest, which are `perPage` each; the first page of the list, which has no number in its
 * address, holds the newest, up to twice as many. A new item touches that page, and one more every `perPage` items.
 */
export function pagesFromOldest<Item>(
  urls: Urls,
  list: string,
  items: readonly Item[],
  perPage = PER_PAGE,
): ListPage<Item>[] {
  const older = Math.max(0, Math.floor(items.length / perPage) - 1);
  const of = older + 1;
  const pathOf = (number: number) => (number === of ? list : `${list}page/${number}/`);
  const linkOf = (number: number) => ({ number, href: urls.href(pathOf(number)) });
  const newest = items.length - older * perPage;
  return Array.from({ length: of }, (_, at) => {
    const number = of - at;
    const end = newest + at * perPage;
    return {
      path: pathOf(number),
      items: items.slice(at === 0 ? 0 : end - perPage, end),
      pager:
        older === 0
          ? null
          : {
              number,
              of,
              previous: number < of ? linkOf(number + 1).href : null,
              next: number > 1 ? linkOf(number - 1).href : null,
              numbers: near(number, of)
                .reverse()
                .map((page) => (page === null ? null : linkOf(page))),
            },
    };
  });
}

/** The ways from page `number` (1-based) of a list to the others; null where it has only one. */
export function pagerOf(urls: Urls, list: string, number: number, of: number): Pager | null {
  if (of <= 1) return null;
  const href = (page: number) => urls.href(pagePath(list, page));
  return {
    number,
    of,
    previous: number > 1 ? href(number - 1) : null,
    next: number < of ? href(number + 1) : null,
    numbers: near(number, of).map((page) =>
      page === null ? null : { number: page, href: href(page) },
    ),
  };
}

/** First, last, and two on each side; null for a gap. */
function near(number: number, of: number): (number | null)[] {
  const wanted = new Set([1, of]);
  for (let page = number - 2; page <= number + 2; page += 1)
    if (page >= 1 && page <= of) wanted.add(page);
  const sorted = [...wanted].sort((a, b) => a - b);
  return sorted.flatMap((page, at) => {
    const before = sorted[at - 1] ?? 0;
    return page - before > 1 ? [null, page] : [page];
  });
}
