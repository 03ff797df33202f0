import type { ArchiveQuote } from '../../archive/model.ts';
import { articleAt, articleHref, entityLink, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { type QuoteItem, quoteItem } from './quote-item.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Quotes in one of three orders; one page of them. */
export interface QuotesView extends PageHead {
  readonly heading: string;
  readonly intro: string;
  readonly orders: readonly (Link & { readonly current: boolean })[];
  readonly groups: readonly QuoteGroup[];
  readonly pager: Pager | null;
}

export interface QuoteGroup {
  /** Speaker, article or date; a link where there is a page. */
  readonly title: string;
  readonly href: string | null;
  readonly count: number;
  readonly quotes: readonly QuoteItem[];
}

const ORDERS = [
  { path: PATHS.quotes, text: STRINGS.quotes.bySpeaker },
  { path: PATHS.quotesByDate, text: STRINGS.quotes.byDate },
  { path: PATHS.quotesByArticle, text: STRINGS.quotes.byArticle },
] as const;

/** One page of one order. */
interface PageKey {
  readonly order: string;
  readonly page: ListPage<Keyed>;
  /** Quotes under each heading, on all pages of the order. */
  readonly totals: ReadonlyMap<string, number>;
  readonly of: number;
}

export const quotesPages: PageKind<PageKey, QuotesView> = {
  *keys(context) {
    const all = context.archive.articles.flatMap(({ quotes }) => quotes);
    for (const { path } of ORDERS) yield* ordered(context, path, inOrder(context, path, all));
  },
  path: (_, { page }) => page.path,
  view: quotesView,
};

/** A quote under its heading; consecutive ones with one key make a group. */
interface Keyed {
  readonly key: string;
  readonly title: () => string;
  readonly href: string | null;
  readonly quote: ArchiveQuote;
}

function inOrder(context: SiteContext, path: string, quotes: readonly ArchiveQuote[]): Keyed[] {
  if (path === PATHS.quotesByArticle)
    return [...quotes]
      .sort(newestFirst(context.archive.dated))
      .map((quote) => underArticle(context, quote));
  if (path === PATHS.quotesByDate) return quotes.map((quote) => underDate(context, quote));
  return bySpeaker(context, quotes);
}

/** Dated articles from the newest, then the undated ones; the quotes of one in the order of the text. */
const newestFirst = (dated: number) => {
  const rank = ({ article }: ArchiveQuote): number =>
    article < dated ? dated - 1 - article : article;
  return (a: ArchiveQuote, b: ArchiveQuote): number => rank(a) - rank(b) || a.index - b.index;
};

function underArticle(context: SiteContext, quote: ArchiveQuote): Keyed {
  const article = articleAt(context, quote.article);
  const title = () => plainTitle(article);
  return { key: String(quote.article), title, href: articleHref(context, article), quote };
}

function underDate(context: SiteContext, quote: ArchiveQuote): Keyed {
  const title = dateText(articleAt(context, quote.article));
  return { key: title, title: () => title, href: null, quote };
}

/** Who is quoted most comes first; what nobody is named for comes last. */
function bySpeaker(context: SiteContext, quotes: readonly ArchiveQuote[]): Keyed[] {
  const speakers = [...context.quotesOf].sort(
    ([a, said], [b, others]) => others.length - said.length || (a < b ? -1 : 1),
  );
  const named = speakers.flatMap(([id, said]) => {
    const link = entityLink(context, id);
    return said.map((quote) => ({
      key: id,
      title: () => link?.text ?? id,
      href: link?.href ?? null,
      quote,
    }));
  });
  const nobody = quotes.filter(({ speaker }) => speaker === null);
  const title = () => STRINGS.quotes.unknown;
  return [...named, ...nobody.map((quote) => ({ key: '', title, href: null, quote }))];
}

function ordered({ urls }: SiteContext, path: string, quotes: readonly Keyed[]): PageKey[] {
  const totals = new Map<string, number>();
  for (const { key } of quotes) totals.set(key, (totals.get(key) ?? 0) + 1);
  return pagesOf(urls, path, quotes).map((page) => {
    return { order: path, page, totals, of: quotes.length };
  });
}

function quotesView(context: SiteContext, { order: path, page, totals, of }: PageKey): QuotesView {
  return {
    ...head(context, {
      path: page.path,
      title: titleOf(path, page.pager),
      description: STRINGS.quotes.intro,
      section: 'quotes',
    }),
    heading: STRINGS.quotes.title,
    intro: `${STRINGS.quotes.intro} ${STRINGS.counted.quotes(of)}.`,
    orders: ORDERS.map((order) => ({
      href: context.urls.href(order.path),
      text: order.text,
      current: order.path === path,
    })),
    groups: grouped(context, page.items, totals),
    pager: page.pager,
  };
}

function titleOf(path: string, pager: Pager | null): string {
  const order = ORDERS.find((found) => found.path === path)?.text.toLowerCase();
  const page = pager ? `, ${STRINGS.page(pager.number, pager.of)}` : '';
  return `${STRINGS.quotes.title} ${order}${page}`;
}

function grouped(
  context: SiteContext,
  quotes: readonly Keyed[],
  totals: ReadonlyMap<string, number>,
): QuoteGroup[] {
  const groups: (QuoteGroup & { key: string; quotes: QuoteItem[] })[] = [];
  for (const { key, title, href, quote } of quotes) {
    const last = groups.at(-1);
    const item = quoteItem(context, quote);
    if (last?.key === key) last.quotes.push(item);
    else groups.push({ key, title: title(), href, count: totals.get(key) ?? 1, quotes: [item] });
  }
  return groups.map(({ key: _, ...group }) => group);
}
