import type { Article } from '../../archive/model.ts';
import { articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { PATHS } from '../urls.ts';
import { newest } from './article-list.ts';
import type { PageHead } from './page.ts';
import { dateText, firstWords, plainTitle } from './teaser.ts';

/** An Atom feed. */
export interface FeedView {
  readonly path: string;
  readonly title: string;
  readonly subtitle: string;
  readonly self: string;
  readonly home: string;
  /** RFC 3339; taken from the newest article, for the build has no clock. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly updated: string;
  readonly authors: readonly string[];
  readonly summary: string;
}

const MOST_ENTRIES = 50;

/** Atom wants a date on everything: an undated article gets this one. */
const NO_DATE = '1970-01-01T00:00:00Z';

export function feedView(context: SiteContext): FeedView {
  const { settings, urls } = context;
  const entries = newest(context, MOST_ENTRIES).map((article) => entry(context, article));
  return {
    path: PATHS.feed,
    title: settings.title,
    subtitle: settings.description,
    self: urls.absolute(PATHS.feed),
    home: urls.absolute(PATHS.home),
    updated:
      entries
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? NO_DATE,
    entries,
  };
}

function entry(context: SiteContext, article: Article): FeedEntry {
  const { record } = article;
  const day = record.dateTo ?? record.dateFrom;
  return {
    id: `urn:sha256:${record.source.sha256}`,
    title: plainTitle(article, 200),
    href: new URL(articleHref(context, article), context.settings.address).href,
    updated: day === null ? NO_DATE : `${day}T00:00:00Z`,
    authors:
      record.authors.length > 0 ? record.authors : [record.publisher ?? context.settings.title],
    summary: `${dateText(article)}. ${excerpt(firstWords(article), 300)}`,
  };
}

/** Every page that a search engine should know. */
export interface SitemapView {
  readonly path: string;
  readonly addresses: readonly string[];
}

/** The protocol allows 50,000 addresses a file; articles come first, so that they are in it. */
const MOST_ADDRESSES = 50_000;

export function sitemapView(
  { urls }: SiteContext,
  pages: Readonly<Record<string, readonly Pick<PageHead, 'path'>[]>>,
): SitemapView {
  const hidden = new Set(['redirects', 'notFound', 'feeds', 'articles']);
  const others = Object.keys(pages).filter((kind) => !hidden.has(kind));
  const paths = ['articles', ...others].flatMap((kind) =>
    (pages[kind] ?? []).map(({ path }) => path),
  );
  return {
    path: PATHS.sitemap,
    addresses: paths.slice(0, MOST_ADDRESSES).map((path) => urls.absolute(path)),
  };
}
