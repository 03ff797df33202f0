import type { ArchiveQuote, Article, Entity } from '../../archive/model.ts';
import type { Pair } from '../../archive/pairs.ts';
import { articleAt, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { feedPaths } from '../feed-links.ts';
import { STRINGS } from '../strings.ts';
import { articlePath, entityPath, type FeedForm, PATHS, pairPath, speechPath } from '../urls.ts';
import { newest } from './article-list.ts';
import { correctionEntries } from './correction-entries.ts';
import type { SiteView } from './page.ts';
import { dateText, firstWords, plainTitle } from './teaser.ts';

/** A feed, in all its forms. */
export interface FeedView {
  readonly title: string;
  readonly subtitle: string;
  /** Where each form is written, and its whole address. */
  readonly forms: Readonly<Record<FeedForm, { readonly path: string; readonly self: string }>>;
  readonly home: string;
  /** RFC 3339; taken from the newest article, for the build has no clock. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** What each form of a feed is made from. */
export interface FeedData {
  readonly view: FeedView;
  readonly site: SiteView;
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** RFC 3339; the last day that the date allows, null where there is none. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly summary: string;
}

const MOST_ENTRIES = 50;
const MOST_OF_ONE = 20;

/** Atom wants a date on everything: what has none gets this one. */
export const NO_DATE = '1970-01-01T00:00:00Z';

/** A feed before its entries are made. */
export interface Feed {
  /** Path of the folder that holds it. */
  readonly folder: string;
  readonly view: () => FeedView;
}

/** The feed of the whole archive; that of the editor's decisions; one for each entity that articles name, each speaker, each pair. */
export function feeds(context: SiteContext): Feed[] {
  const { archive, settings, quotesOf, pairs } = context;
  const whole = {
    folder: '',
    title: settings.title,
    subtitle: settings.description,
    about: PATHS.home,
  };
  const entities = archive.entities.filter(({ mentions }) => mentions > 0);
  const speakers = archive.entities.filter(({ id }) => quotesOf.has(id));
  return [
    {
      folder: '',
      view: () => feedView(context, whole, articleEntries(context, newest(context, MOST_ENTRIES))),
    },
    { folder: PATHS.decisions, view: () => correctionFeed(context) },
    ...entities.map((entity) => ({
      folder: entityPath(entity),
      view: () => entityFeed(context, entity),
    })),
    ...speakers.map((speaker) => ({
      folder: speechPath(speaker),
      view: () => speechFeed(context, speaker),
    })),
    ...[...pairs.values()].map((pair) => ({
      folder: pairPath(pair.a, pair.b),
      view: () => pairFeed(context, pair),
    })),
  ];
}

function correctionFeed(context: SiteContext): FeedView {
  const { title, subtitle } = named(context, STRINGS.decisions.intro, STRINGS.decisions.feedTitle);
  const facts = { folder: PATHS.decisions, about: PATHS.decisions, title, subtitle };
  return feedView(context, facts, correctionEntries(context));
}

function entityFeed(context: SiteContext, entity: Entity): FeedView {
  const about = entityPath(entity);
  const orders = entity.appearances.flatMap(({ article, mentions }) =>
    mentions > 0 ? [article] : [],
  );
  const facts = {
    folder: about,
    about,
    ...named(context, STRINGS.feedOf(entity.name), entity.name),
  };
  return feedView(context, facts, latest(context, orders));
}

function pairFeed(context: SiteContext, { a, b, places }: Pair): FeedView {
  const about = pairPath(a, b);
  const name = (id: string) => context.archive.entityById.get(id)?.name ?? id;
  const title = STRINGS.pair.title(name(a), name(b));
  const facts = { folder: about, about, ...named(context, STRINGS.feedOf(title), title) };
  return feedView(
    context,
    facts,
    latest(context, [...new Set(places.map(({ article }) => article))]),
  );
}

function speechFeed(context: SiteContext, speaker: Entity): FeedView {
  const about = entityPath(speaker);
  const title = STRINGS.speechOf(speaker.name);
  const quotes = (context.quotesOf.get(speaker.id) ?? []).slice(-MOST_OF_ONE).reverse();
  return feedView(
    context,
    { folder: speechPath(speaker), about, ...named(context, title, title) },
    quotes.map((quote) => quoteEntry(context, quote, speaker.name)),
  );
}

const named = ({ settings }: SiteContext, subtitle: string, title: string) => ({
  title: `${title} — ${settings.title}`,
  subtitle,
});

interface FeedFacts {
  /** Path of the folder that holds the feed. */
  readonly folder: string;
  readonly title: string;
  readonly subtitle: string;
  /** Path of the page that the feed follows. */
  readonly about: string;
}

function feedView(
  { urls }: SiteContext,
  { folder, title, subtitle, about }: FeedFacts,
  entries: readonly FeedEntry[],
): FeedView {
  const paths = feedPaths(folder);
  const form = (name: FeedForm) => ({ path: paths[name], self: urls.absolute(paths[name]) });
  const days = entries.flatMap(({ published }) => published ?? []).sort();
  return {
    title,
    subtitle,
    forms: { atom: form('atom'), rss: form('rss'), json: form('json') },
    home: urls.absolute(about),
    updated: days.at(-1) ?? NO_DATE,
    entries,
  };
}

/** The last of these articles, newest first. */
const latest = (context: SiteContext, orders: readonly number[]): FeedEntry[] =>
  articleEntries(
    context,
    orders
      .slice(-MOST_OF_ONE)
      .map((order) => articleAt(context, order))
      .reverse(),
  );

const articleEntries = (context: SiteContext, articles: readonly Article[]): FeedEntry[] =>
  articles.map((article) => articleEntry(context, article));

function articleEntry({ urls, settings }: SiteContext, article: Article): FeedEntry {
  const { authors, publisher, source } = article.record;
  return {
    id: `urn:sha256:${source.sha256}`,
    title: plainTitle(article, 200),
    href: urls.absolute(articlePath(article)),
    published: published(article),
    authors: authors.length > 0 ? authors : [publisher ?? settings.title],
    summary: `${dateText(article)}. ${excerpt(firstWords(article), 300)}`,
  };
}

function quoteEntry(context: SiteContext, quote: ArchiveQuote, speaker: string): FeedEntry {
  const article = articleAt(context, quote.article);
  const anchor = `#c${quote.index + 1}`;
  return {
    id: `urn:sha256:${article.record.source.sha256}${anchor}`,
    title: excerpt(quote.text, 120),
    href: context.urls.absolute(articlePath(article)) + anchor,
    published: published(article),
    authors: [speaker],
    summary: `${excerpt(quote.text, 600)} ${dateText(article)}. ${plainTitle(article)}`,
  };
}

function published({ record }: Article): string | null {
  const day = record.dateTo ?? record.dateFrom;
  return day === null ? null : `${day}T00:00:00Z`;
}
