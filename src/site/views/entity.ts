import type { Appearance, Entity, NamingSentence } from '../../archive/model.ts';
import { articleAt, articleHref, entityLink, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { feedLinks } from '../feed-links.ts';
import { entityInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { count, STRINGS } from '../strings.ts';
import { french, frenchSlices } from '../typography.ts';
import { entityDataPath, entityPath, kindPath, pairPath, speechPath } from '../urls.ts';
import { companions } from './companions.ts';
import { sectionOf } from './entity-list.ts';
import type { FeedLink, Link, PageHead } from './page.ts';
import { type QuoteItem, quoteItem } from './quote-item.ts';
import { type SparkView, spark } from './spark.ts';
import { dateText, plainTitle } from './teaser.ts';

/** The page of one person, organisation, place or other named thing. */
export interface EntityView extends PageHead {
  readonly kind: Entity['kind'];
  readonly kindText: string;
  /** The feed of its articles; none where only passages set apart name it. */
  readonly feeds: readonly FeedLink[];
  /** The feed of its quotes, where there are any. */
  readonly speechFeeds: readonly FeedLink[];
  /** What the archive knows of it, as JSON. */
  readonly data: string;
  readonly heading: string;
  readonly about: string | null;
  readonly mentions: number;
  readonly asideMentions: number;
  readonly spark: SparkView;
  readonly forms: readonly { readonly form: string; readonly count: number }[];
  readonly wikidata: string | null;
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly because: string | null;
  readonly never: readonly string[];
  readonly merges: readonly { readonly forms: readonly string[]; readonly why: string }[];
  readonly articles: readonly EntityArticle[];
  readonly articlesLeft: number;
  readonly quotes: readonly QuoteItem[];
  readonly quotesLeft: number;
  readonly companions: readonly (Link & {
    readonly together: number;
    readonly pair: string | null;
  })[];
}

export interface EntityArticle extends Link {
  readonly date: string;
  readonly mentions: number;
  readonly asideOnly: boolean;
  readonly lines: readonly ConcordanceLine[];
  readonly linesLeft: number;
}

/** A sentence around the name: what stands before, the name itself, what stands after. */
export interface ConcordanceLine {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** So that an entity named everywhere has a page that opens: the rest is a search away. */
const MOST_ARTICLES = 200;
const MOST_LINES = 4;
const MOST_QUOTES = 40;

/** A page an entity, sorted by id. */
export const entityPages: PageKind<Entity, EntityView> = {
  keys: ({ archive }) => archive.entities,
  path: (_, entity) => entityPath(entity),
  view: entityView,
  inputs: entityInputs,
};

function entityView(context: SiteContext, entity: Entity): EntityView {
  const { urls, archive } = context;
  const { kind, authority } = entity;
  const name = french(entity.name);
  const section = sectionOf(kind);
  const said = context.quotesOf.get(entity.id) ?? [];
  return {
    ...head(context, {
      path: entityPath(entity),
      title: name,
      description: `${name} : ${count(entity.mentions, 'mention')} dans ${count(entity.appearances.length, 'article')}.`,
      ...(section && { section }),
      crumbs: [{ href: urls.href(kindPath(kind)), text: STRINGS.kinds[kind].title }],
    }),
    kind,
    kindText: STRINGS.kinds[kind].one,
    feeds: entity.mentions > 0 ? feedLinks(urls, entityPath(entity)) : [],
    speechFeeds: said.length > 0 ? feedLinks(urls, speechPath(entity)) : [],
    data: urls.href(entityDataPath(entity)),
    heading: name,
    about: authority?.description === undefined ? null : french(authority.description),
    mentions: entity.mentions,
    asideMentions: entity.asideMentions,
    spark: spark(archive, entity),
    forms: entity.variants.map(({ form, count }) => ({ form: french(form), count })),
    wikidata: authority?.wikidata ?? null,
    id: entity.id,
    formerIds: entity.formerIds,
    because: authority === null ? null : french(authority.because),
    never: (authority?.never ?? []).map((id) => french(archive.entityById.get(id)?.name ?? id)),
    merges: mergesOf(entity),
    articles: newestFirst(entity)
      .slice(0, MOST_ARTICLES)
      .map((found) => entityArticle(context, found)),
    articlesLeft: Math.max(0, entity.appearances.length - MOST_ARTICLES),
    quotes: said.slice(0, MOST_QUOTES).map((quote) => quoteItem(context, quote)),
    quotesLeft: Math.max(0, said.length - MOST_QUOTES),
    companions: companions(context, entity).map(({ id, together }) => ({
      ...(entityLink(context, id) ?? { href: '', text: id }),
      together,
      pair: context.pairs.has(pairPath(entity.id, id)) ? urls.href(pairPath(entity.id, id)) : null,
    })),
  };
}

/** Forms joined for one reason together; the editor's own reason stands with the authority already. */
function mergesOf({ merges, authority }: Entity): EntityView['merges'] {
  const byReason = new Map<string, string[]>();
  for (const { form, why } of merges)
    if (why !== authority?.because) byReason.set(why, [...(byReason.get(why) ?? []), french(form)]);
  return [...byReason].map(([why, forms]) => ({ forms: [...new Set(forms)], why: french(why) }));
}

/** Dated articles from the newest, then the undated ones. */
const newestFirst = (entity: Entity): Appearance[] => entity.appearances.toReversed();

function entityArticle(context: SiteContext, appearance: Appearance): EntityArticle {
  const article = articleAt(context, appearance.article);
  return {
    href: articleHref(context, article),
    text: plainTitle(article, 140),
    date: dateText(article),
    mentions: appearance.mentions,
    asideOnly: appearance.mentions === 0,
    lines: appearance.sentences.slice(0, MOST_LINES).map(concordanceLine),
    linesLeft: Math.max(0, appearance.sentences.length - MOST_LINES),
  };
}

const CONTEXT = 150;

/** The first name in the sentence with its context, cut at words on both sides. */
export function concordanceLine({ text, names }: NamingSentence): ConcordanceLine {
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const slice = frenchSlices(text);
  return {
    before: cutStart(slice(0, start)),
    name: slice(start, end),
    after: cutEnd(slice(end, text.length)),
  };
}

function cutStart(text: string): string {
  if (text.length <= CONTEXT) return text;
  const tail = text.slice(-CONTEXT);
  return `…${tail.slice(Math.max(0, tail.search(/\s/)))}`;
}

function cutEnd(text: string): string {
  if (text.length <= CONTEXT) return text;
  const space = /^\s/.test(text) ? ' ' : '';
  return `${space}${excerpt(text, CONTEXT)}`;
}
