import type { SiteContext } from './context.ts';
import type { WrittenFile } from './data/datapackage.ts';
import { type ArticleView, articleView } from './views/article.ts';
import { type ArticleListView, articleLists } from './views/article-list.ts';
import { type ChronologyView, chronologyViews } from './views/chronology.ts';
import { type DataPageView, dataView } from './views/data.ts';
import { type EntityView, entityView } from './views/entity.ts';
import { type EntityListView, entityLists } from './views/entity-list.ts';
import { type FeedView, feedViews } from './views/feeds.ts';
import { type HomeView, homeView } from './views/home.ts';
import { type NetworkView, networkView } from './views/network.ts';
import { type PairView, pairView } from './views/pair.ts';
import {
  accessibilityView,
  type DecisionsView,
  decisionsView,
  type MethodView,
  methodView,
  notFoundView,
  type PlainView,
  type RedirectView,
  redirectViews,
  searchView,
} from './views/plain.ts';
import { type QuotesView, quotesViews } from './views/quotes.ts';
import { type SitemapView, sitemapView } from './views/sitemap.ts';

/** The view models of every page, by kind: what the templates are paginated over. */
export interface Pages {
  readonly home: readonly HomeView[];
  readonly articles: readonly ArticleView[];
  readonly articleLists: readonly ArticleListView[];
  readonly entities: readonly EntityView[];
  readonly entityLists: readonly EntityListView[];
  readonly quotes: readonly QuotesView[];
  readonly chronology: readonly ChronologyView[];
  readonly network: readonly NetworkView[];
  readonly pairs: readonly PairView[];
  readonly search: readonly PlainView[];
  readonly method: readonly MethodView[];
  readonly decisions: readonly DecisionsView[];
  readonly data: readonly DataPageView[];
  readonly accessibility: readonly PlainView[];
  readonly notFound: readonly PlainView[];
  readonly redirects: readonly RedirectView[];
  readonly feeds: readonly FeedView[];
  readonly sitemaps: readonly SitemapView[];
}

/**
 * Archive → view models. Plain data: a page is a pure function of one of them and of `SiteView`.
 * @param written the data files, which `/donnees/` lists with their hashes
 */
export function sitePages(context: SiteContext, written: readonly WrittenFile[]): Pages {
  const { archive, pairs } = context;
  const pages = {
    home: [homeView(context)],
    articles: archive.articles.map((article) => articleView(context, article)),
    articleLists: articleLists(context),
    entities: archive.entities.map((entity) => entityView(context, entity)),
    entityLists: entityLists(context),
    quotes: quotesViews(context),
    chronology: chronologyViews(context),
    network: [networkView(context)],
    pairs: [...pairs.values()].map((pair) => pairView(context, pair)),
    search: [searchView(context)],
    method: [methodView(context)],
    decisions: [decisionsView(context)],
    data: [dataView(context, written)],
    accessibility: [accessibilityView(context)],
    notFound: [notFoundView(context)],
    redirects: redirectViews(context),
  };
  return { ...pages, feeds: feedViews(context), sitemaps: [sitemapView(context, pages)] };
}
