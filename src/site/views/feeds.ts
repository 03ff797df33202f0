import type { Article, Entity } from '../../archive/model.ts';
import { articleAt, articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { STRINGS } from '../strings.ts';
import { entityFeedPath, entityPath, PATHS } from '../urls.ts';
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
const MOST_OF_ENTITY = 20;

/** Atom wants a date on everything: an undated article gets this one. */
const NO_DATE = '1970-01-01T00:00:00Z';

/** The feed of the whole archive, and one for each entity that articles name. */
export function feedViews(context: SiteContext): FeedView[] {
  const { archive, settings } = context;
  const whole = {
    path: PATHS.feed,
    title: settings.title,
    subtitle: settings.description,
    about: PATHS.home,
  };
  const entities = archive.entities.filter(({ mentions }) => mentions > 0);
  return [
    feedView(context, whole, newest(context, MOST_ENTRIES)),
    ...entities.map((entity) => entityFeed(context, entity)),
  ];
}

function entityFeed(context: SiteContext, entity: Entity): FeedView {
  const title = `${entity.name} — ${context.settings.title}`;
  const about = entityPath(entity);
  const articles = entity.appearances
    .filter(({ mentions }) => mentions > 0)
    .slice(-MOST_OF_ENTITY)
    .map(({ article }) => articleAt(context, article))
    .reverse();
  const subtitle = STRINGS.feedOf(entity.name);
  return feedView(context, { path: entityFeedPath(entity), title, subtitle, about }, articles);
}

interface FeedFacts {
  readonly path: string;
  readonly title: string;
  readonly subtitle: string;
  /** Path of the page that the feed follows. */
  readonly about: string;
}

function feedView(
  context: SiteContext,
  { path, title, subtitle, about }: FeedFacts,
  articles: readonly Article[],
): FeedView {
  const { urls } = context;
  const entries = articles.map((article) => entry(context, article));
  return {
    path,
    title,
    subtitle,
    self: urls.absolute(path),
    home: urls.absolute(about),
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
