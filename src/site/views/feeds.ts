import type { ArchiveQuote, Article, Entity } from '../../archive/model.ts';
import type { Pair } from '../../archive/pairs.ts';
import { detached } from '../../text/detached.ts';
import { once } from '../../text/once.ts';
import { articleAt, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { feedPaths } from '../feed-links.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, entityPath, type FeedForm, PATHS, pairPath, speechPath } from '../urls.ts';
import { newest } from './article-list.ts';
import { correctionEntries } from './correction-entries.ts';
import { type FeedEntry, typeset } from './feed-entry.ts';
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

const MOST_ENTRIES = 50;
const MOST_OF_ONE = 20;

/** Atom wants a date on everything: what has none gets this one. */
export const NO_DATE = '1970-01-01T00:00:00Z';

/** A feed before its entries are made. */
export interface Feed {
  /** Path of the folder that holds it. */
  readonly folder: string;
  readonly view: () => FeedView;
  /** What decides the view, as `FileKind.inputs`. */
  readonly inputs: () => unknown;
}

/** The feed of the whole archive; that of the editor's decisions; one for each entity that articles name, each speaker, each pair. */
export function feeds(context: SiteContext): Feed[] {
  const { archive, quotesOf, pairs } = context;
  const entities = archive.entities.filter(({ mentions }) => mentions > 0);
  const speakers = archive.entities.filter(({ id }) => quotesOf.has(id));
  return [
    wholeFeed(context),
    correctionFeed(context),
    ...entities.map((entity) => entityFeed(context, entity)),
    ...speakers.map((speaker) => speechFeed(context, speaker)),
    ...[...pairs.values()].map((pair) => pairFeed(context, pair)),
  ];
}

function correctionFeed(context: SiteContext): Feed {
  const words = named(context, STRINGS.decisions.intro, STRINGS.decisions.feedTitle);
  const facts = { folder: PATHS.decisions, about: PATHS.decisions, ...words };
  const view = once(() => feedView(context, facts, correctionEntries(context)));
  return { folder: facts.folder, view, inputs: view };
}

function wholeFeed(context: SiteContext): Feed {
  const { title, description } = context.settings;
  const facts = { folder: '', title, subtitle: description, about: PATHS.home };
  return articleFeed(context, facts, () => newest(context, MOST_ENTRIES));
}

function entityFeed(context: SiteContext, entity: Entity): Feed {
  const about = entityPath(entity);
  const words = named(context, STRINGS.feedOf(entity.name), entity.name);
  return articleFeed(context, { folder: about, about, ...words }, () => {
    const named = entity.appearances.filter(({ mentions }) => mentions > 0);
    return latest(
      context,
      named.map(({ article }) => article),
    );
  });
}

function pairFeed(context: SiteContext, { a, b, places }: Pair): Feed {
  const about = pairPath(a, b);
  const name = (id: string) => context.archive.entityById.get(id)?.name ?? id;
  const title = STRINGS.pair.title(name(a), name(b));
  const words = named(context, STRINGS.feedOf(title), title);
  const orders = () => [...new Set(places.map(({ article }) => article))];
  return articleFeed(context, { folder: about, about, ...words }, () => latest(context, orders()));
}

function speechFeed(context: SiteContext, speaker: Entity): Feed {
  const title = STRINGS.speechOf(speaker.name);
  const facts = {
    folder: speechPath(speaker),
    about: entityPath(speaker),
    ...named(context, title, title),
  };
  const said = () => (context.quotesOf.get(speaker.id) ?? []).slice(-MOST_OF_ONE).reverse();
  return {
    folder: facts.folder,
    view: () => {
      const entries = said().map((quote) => quoteEntry(context, quote, speaker.name));
      return feedView(context, facts, entries);
    },
    inputs: () => [
      facts,
      said().map(({ article, index }) => [articleAt(context, article).digest, index]),
    ],
  };
}

/** @param articles newest first */
const articleFeed = (
  context: SiteContext,
  facts: FeedFacts,
  articles: () => readonly Article[],
): Feed => ({
  folder: facts.folder,
  view: () =>
    feedView(
      context,
      facts,
      articles().map((article) => articleEntry(context, article)),
    ),
  inputs: () => [facts, articles().map(({ digest }) => digest)],
});

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
    title: french(title),
    subtitle: french(subtitle),
    forms: { atom: form('atom'), rss: form('rss'), json: form('json') },
    home: urls.absolute(about),
    updated: days.at(-1) ?? NO_DATE,
    entries,
  };
}

/** The last of these articles, newest first. */
const latest = (context: SiteContext, orders: readonly number[]): Article[] =>
  orders
    .slice(-MOST_OF_ONE)
    .map((order) => articleAt(context, order))
    .reverse();

/** An article stands in the feed of each name and each pair that it has: its entry is made once. */
function articleEntry(context: SiteContext, article: Article): FeedEntry {
  const known = entries.get(context) ?? new Map<Article, FeedEntry>();
  entries.set(context, known);
  const made = known.get(article) ?? newEntry(context, article);
  known.set(article, made);
  return made;
}

const entries = new WeakMap<SiteContext, Map<Article, FeedEntry>>();

function newEntry({ urls, settings }: SiteContext, article: Article): FeedEntry {
  const { authors, publisher, source } = article.record;
  return typeset({
    id: `urn:sha256:${source.sha256}`,
    title: plainTitle(article, 200),
    href: urls.absolute(articlePath(article)),
    published: published(article),
    authors: authors.length > 0 ? authors : [publisher ?? settings.title],
    // Held as long as the site is made, and cut out of the article's text
    summary: detached(`${dateText(article)}. ${excerpt(firstWords(article), 300)}`),
  });
}

function quoteEntry(context: SiteContext, quote: ArchiveQuote, speaker: string): FeedEntry {
  const article = articleAt(context, quote.article);
  const anchor = `#c${quote.index + 1}`;
  return typeset({
    id: `urn:sha256:${article.record.source.sha256}${anchor}`,
    title: excerpt(quote.text, 120),
    href: context.urls.absolute(articlePath(article)) + anchor,
    published: published(article),
    authors: [speaker],
    summary: `${excerpt(quote.text, 600)} ${dateText(article)}. ${plainTitle(article)}`,
  });
}

function published({ record }: Article): string | null {
  const day = record.dateTo ?? record.dateFrom;
  return day === null ? null : `${day}T00:00:00Z`;
}
