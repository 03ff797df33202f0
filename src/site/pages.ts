import type { Clock } from '../text/clock.ts';
import type { SiteContext } from './context.ts';
import type { PageKind } from './kind.ts';
import { articlePages } from './views/article.ts';
import { articleListPages } from './views/article-list.ts';
import { changesPage } from './views/changes.ts';
import { chronologyPages } from './views/chronology.ts';
import { comparisonPages } from './views/comparison.ts';
import { concordancePages } from './views/concordance.ts';
import { dataPage } from './views/data.ts';
import { decisionsPages } from './views/decisions.ts';
import { entityPages } from './views/entity.ts';
import { entityArticlePages } from './views/entity-articles.ts';
import { entityListPages } from './views/entity-list.ts';
import { homePage } from './views/home.ts';
import { networkPages } from './views/network.ts';
import { offlinePage } from './views/offline.ts';
import type { PageHead } from './views/page.ts';
import { pairPages } from './views/pair.ts';
import {
  accessibilityPage,
  methodPage,
  notFoundPage,
  redirectPages,
  searchPage,
} from './views/plain.ts';
import { quotesPages } from './views/quotes.ts';
import { reportPage } from './views/report.ts';
import { sharedPages } from './views/shared.ts';
import { speechPages } from './views/speech.ts';
import { tombstonePages } from './views/tombstone.ts';

/** Every kind of page. A template in `templates/pages/` is paginated over each (`paged('articles')`). */
export const PAGES = {
  home: homePage,
  articles: articlePages,
  comparisons: comparisonPages,
  articleLists: articleListPages,
  entities: entityPages,
  entityLists: entityListPages,
  quotes: quotesPages,
  chronology: chronologyPages,
  network: networkPages,
  pairs: pairPages,
  search: searchPage,
  method: methodPage,
  decisions: decisionsPages,
  offline: offlinePage,
  report: reportPage,
  changes: changesPage,
  tombstones: tombstonePages,
  data: dataPage,
  accessibility: accessibilityPage,
  notFound: notFoundPage,
  redirects: redirectPages,
  concordances: concordancePages,
  entityArticles: entityArticlePages,
  speech: speechPages,
  shared: sharedPages,
} as const;

export type PageName = keyof typeof PAGES;

/** The view model of a kind of page. */
export type ViewOf<Name extends PageName> = ReturnType<(typeof PAGES)[Name]['view']>;

/** A page that is known by its address; its view model is made when it is asked for. */
export class PageHandle {
  readonly path: string;
  readonly #make: () => PageHead;
  readonly #inputs: (() => unknown) | undefined;
  #view: PageHead | undefined;

  constructor(path: string, make: () => PageHead, inputs?: () => unknown) {
    this.path = path;
    this.#make = make;
    this.#inputs = inputs;
  }

  view(): PageHead {
    this.#view ??= this.#make();
    return this.#view;
  }

  /** Plain data that says whether the page is another one by now: the view model, or what it is made from. */
  inputs(): unknown {
    return this.#inputs ? this.#inputs() : this.view();
  }
}

/** The pages of one kind, in its order. */
export function* pagesOfKind(
  context: SiteContext,
  name: PageName,
  clock: Clock,
): Generator<PageHandle> {
  // Each kind has keys of its own, which only itself can read.
  const kind: PageKind<unknown, PageHead> = PAGES[name] as PageKind<unknown, PageHead>;
  for (const key of kind.keys(context)) {
    const inputs = kind.inputs && (() => kind.inputs?.(context, key));
    const make = (): PageHead => clock.time('view models', () => kind.view(context, key));
    yield new PageHandle(kind.path(context, key), make, inputs);
  }
}
