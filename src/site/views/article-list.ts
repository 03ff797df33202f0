import type { Article } from '../../archive/model.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { articleAt, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, PER_PAGE, pagesFromOldest } from '../pages-of.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { monthPath, PATHS, yearPath } from '../urls.ts';
import { openUrl } from './cite.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { type Teaser, teaser } from './teaser.ts';

/** Articles of the archive, of a year, of a month, or without a date; one page of them. */
export interface ArticleListView extends PageHead {
  readonly heading: string;
  readonly intro: string;
  readonly empty: string;
  readonly items: readonly ListItem[];
  readonly pager: Pager | null;
  /** Years of the archive, or months of the year, with their number of articles. */
  readonly periods: readonly PeriodLink[];
  readonly periodsTitle: string;
  readonly undated: (Link & { readonly count: number }) | null;
}

export interface ListItem extends Teaser {
  /** OpenURL of the article, for Zotero. */
  readonly coins: string;
}

export interface PeriodLink extends Link {
  readonly count: number;
  readonly current: boolean;
}

/** One page of one list. */
interface ListKey {
  readonly list: ListSpec;
  readonly page: ListPage<Article>;
}

/** All lists of articles. One whose date is wider than a year stands in the year of its first day. */
export const articleListPages: PageKind<ListKey, ArticleListView> = {
  keys: (context) =>
    articleLists(context).flatMap((list) =>
      pagesFromOldest(context.urls, list.path, list.shown ?? list.articles).map((page) => ({
        list,
        page,
      })),
    ),
  path: (_, { page }) => page.path,
  view: listView,
  inputs: ({ archive }, { list: { articles, shown, ...list }, page: { items, ...page } }) => [
    list,
    articles.length,
    shown?.length,
    page,
    items.map((article) => article.digest),
    archive.articles.length - archive.dated,
  ],
};

function articleLists(context: SiteContext): ListSpec[] {
  const { archive } = context;
  const dated = archive.articles.slice(0, archive.dated).toReversed();
  const undated = archive.articles.slice(archive.dated);
  const years = groupBy(dated, (article) => dayOf(article).slice(0, 4));
  const periods = (current: string | null) =>
    [...years].map(([year, articles]) =>
      period(context, yearPath(year), year, articles, current === year),
    );
  const all = {
    path: PATHS.articles,
    heading: STRINGS.list.allArticles,
    articles: [...dated, ...undated],
    // Where there are pages, the undated would shift all of them: their own shelf shows them
    ...(archive.articles.length >= 2 * PER_PAGE && { shown: dated }),
    periods: periods(null),
    crumbs: [],
  };
  const ofYears = [...years].flatMap(([year, articles]) => yearLists(context, year, articles));
  return [all, ...ofYears, undatedList(context, undated)];
}

const dayOf = ({ record }: Article): string => record.dateFrom ?? record.dateTo ?? '';

function yearLists(context: SiteContext, year: string, articles: readonly Article[]): ListSpec[] {
  const months = groupBy(articles.filter(isWithinMonth), (article) => dayOf(article).slice(0, 7));
  const periods = (current: string | null) =>
    [...months].map(([month, found]) =>
      period(context, monthPath(month), monthName(month), found, current === month),
    );
  const crumbs = [{ href: context.urls.href(PATHS.articles), text: STRINGS.sections.articles }];
  const ofYear = {
    path: yearPath(year),
    heading: year,
    articles,
    periods: periods(null),
    crumbs,
  };
  const ofMonths = [...months].map(([month, found]) => ({
    path: monthPath(month),
    heading: upperFirst(shownDate(month)),
    articles: found,
    periods: periods(month),
    crumbs: [...crumbs, { href: context.urls.href(yearPath(year)), text: year }],
  }));
  return [ofYear, ...ofMonths];
}

/** A date that is wider than a month belongs to its year alone. */
const isWithinMonth = ({ record }: Article): boolean =>
  record.dateFrom !== null && record.dateFrom.slice(0, 7) === record.dateTo?.slice(0, 7);

function undatedList(context: SiteContext, articles: readonly Article[]): ListSpec {
  const crumbs = [{ href: context.urls.href(PATHS.articles), text: STRINGS.sections.articles }];
  return {
    path: PATHS.undated,
    heading: STRINGS.list.undated,
    intro: STRINGS.list.undatedIntro,
    empty: STRINGS.list.undatedEmpty,
    articles,
    periods: [],
    crumbs,
  };
}

interface ListSpec {
  readonly path: string;
  readonly heading: string;
  readonly intro?: string;
  readonly empty?: string;
  readonly articles: readonly Article[];
  /** Where not all of them are listed here. */
  readonly shown?: readonly Article[];
  readonly periods: readonly PeriodLink[];
  readonly crumbs: readonly Link[];
}

function listView(context: SiteContext, { list: spec, page }: ListKey): ArticleListView {
  const { path, heading, articles, periods, crumbs } = spec;
  const intro = spec.intro ?? STRINGS.list.intro(articles.length);
  return {
    ...head(context, {
      path: page.path,
      title: page.pager ? `${heading}, ${STRINGS.page(page.pager.number, page.pager.of)}` : heading,
      description: intro,
      section: 'articles',
      crumbs,
    }),
    heading,
    intro,
    empty: spec.empty ?? STRINGS.list.empty,
    items: page.items.map((article) => ({
      ...teaser(context, article),
      coins: openUrl(context, article),
    })),
    pager: page.pager,
    periods,
    periodsTitle: path === PATHS.articles ? STRINGS.list.byYear : STRINGS.list.months,
    undated: path === PATHS.articles ? undatedLink(context) : null,
  };
}

/** Linked only where there is something on the shelf. */
export function undatedLink({ archive, urls }: SiteContext): ArticleListView['undated'] {
  const undated = archive.articles.length - archive.dated;
  if (undated === 0) return null;
  return { href: urls.href(PATHS.undated), text: STRINGS.list.undated, count: undated };
}

function period(
  { urls }: SiteContext,
  path: string,
  text: string,
  articles: readonly Article[],
  current: boolean,
): PeriodLink {
  return { href: urls.href(path), text, count: articles.length, current };
}

function groupBy(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return groups;
}

/** « Août »: its year stands above. */
const monthName = (month: string): string => upperFirst(shownDate(month).replace(/ \d+$/, ''));

/** The newest articles, dated ones first. */
export function newest(context: SiteContext, most: number): Article[] {
  const { dated, articles } = context.archive;
  const orders = [...articles.keys()];
  return [...orders.slice(0, dated).reverse(), ...orders.slice(dated)]
    .slice(0, most)
    .map((order) => articleAt(context, order));
}
