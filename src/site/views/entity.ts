import type { Entity } from '../../archive/model.ts';
import { asEntry } from '../../text/first-letter.ts';
import { articleAt, articleHref, entityLink, head, type SiteContext } from '../context.ts';
import { feedLinks } from '../feed-links.ts';
import { entityInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { pagerOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityDataPath, entityPath, kindPath, pairPath, speechPath } from '../urls.ts';
import { type CircleView, circle } from './circle.ts';
import { companions } from './companions.ts';
import { concordanceHref, sentenceCount } from './concordance.ts';
import { type ConcordanceLine, concordanceLine, firstSentences } from './concordance-lines.ts';
import { articlePagesOf, articlesOn, type EntityArticle } from './entity-articles.ts';
import { sectionOf } from './entity-list.ts';
import type { FeedLink, Link, PageHead, Pager } from './page.ts';
import { type QuoteItem, quoteItem } from './quote-item.ts';
import { QUOTES_SHOWN } from './speech.ts';
import { dateText } from './teaser.ts';
import { type TimelineView, timeline } from './timeline.ts';

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
  /** When articles name it; null where fewer than two of them have a date. */
  readonly presence: TimelineView | null;
  readonly forms: readonly EntityForm[];
  readonly formsLeft: number;
  readonly wikidata: string | null;
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly because: string | null;
  readonly never: readonly string[];
  readonly merges: readonly { readonly forms: readonly string[]; readonly why: string }[];
  readonly articles: readonly EntityArticle[];
  /** Further pages of the list of articles. */
  readonly pager: Pager | null;
  readonly lines: readonly ConcordanceLine[];
  readonly sentences: number;
  /** All sentences, in three orders; null where they all stand here. */
  readonly concordance: string | null;
  readonly quotes: readonly QuoteItem[];
  readonly said: number;
  /** All of its quotes; null where they all stand here. */
  readonly speech: string | null;
  readonly circle: CircleView | null;
  readonly companions: readonly (Link & {
    readonly together: number;
    readonly pair: string | null;
  })[];
}

/** A spelling, how often it was met, in how many articles, and where first. */
export interface EntityForm {
  readonly form: string;
  readonly count: number;
  readonly articles: number;
  readonly first: Link;
}

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
  const near = companions(context, entity);
  return {
    ...head(context, {
      path: entityPath(entity),
      title: name,
      description: STRINGS.entity.inBrief(name, entity.mentions, entity.appearances.length),
      ...(section && { section }),
      crumbs: [{ href: urls.href(kindPath(kind)), text: STRINGS.kinds[kind].title }],
    }),
    kind,
    kindText: STRINGS.kinds[kind].one,
    feeds: entity.mentions > 0 ? feedLinks(urls, entityPath(entity)) : [],
    speechFeeds: said.length > 0 ? feedLinks(urls, speechPath(entity)) : [],
    data: urls.href(entityDataPath(entity)),
    heading: asEntry(name),
    about: authority?.description === undefined ? null : french(authority.description),
    mentions: entity.mentions,
    asideMentions: entity.asideMentions,
    presence: presence(context, entity),
    forms: forms(context, entity),
    formsLeft: Math.max(0, entity.variants.length - MOST_FORMS),
    wikidata: authority?.wikidata ?? null,
    id: entity.id,
    formerIds: entity.formerIds,
    because: authority === null ? null : french(authority.because),
    never: (authority?.never ?? []).map((id) => french(archive.entityById.get(id)?.name ?? id)),
    merges: mergesOf(entity),
    articles: articlesOn(context, entity, 1),
    pager: pagerOf(urls, entityPath(entity), 1, articlePagesOf(entity)),
    lines: firstSentences(context, entity).map((placed) => concordanceLine(context, placed)),
    sentences: sentenceCount(entity),
    concordance: concordanceHref(context, entity),
    quotes: said.slice(0, QUOTES_SHOWN).map((quote) => quoteItem(context, quote)),
    said: said.length,
    speech: said.length > QUOTES_SHOWN ? urls.href(speechPath(entity)) : null,
    circle: circle(context, entity, near),
    companions: near.map(({ id, together }) => ({
      ...(entityLink(context, id) ?? { href: '', text: id }),
      together,
      pair: context.pairs.has(pairPath(entity.id, id)) ? urls.href(pairPath(entity.id, id)) : null,
    })),
  };
}

function presence(context: SiteContext, { appearances }: Entity): TimelineView | null {
  const dated = appearances
    .filter(({ article, mentions }) => mentions > 0 && article < context.archive.dated)
    .map(({ article }) => articleAt(context, article));
  return dated.length < 2 ? null : timeline(context, dated);
}

const MOST_FORMS = 24;

/** The most frequent forms, each with the first article that has it. */
function forms(context: SiteContext, entity: Entity): EntityForm[] {
  return entity.variants.slice(0, MOST_FORMS).map(({ form, count, articles, first }) => {
    const article = articleAt(context, first);
    return {
      form: french(form),
      count,
      articles,
      first: { href: articleHref(context, article), text: dateText(article) },
    };
  });
}

/** Forms joined for one reason together; the editor's own reason stands with the authority already. */
function mergesOf({ merges, authority }: Entity): EntityView['merges'] {
  const byReason = new Map<string, string[]>();
  for (const { form, why } of merges)
    if (why !== authority?.because) byReason.set(why, [...(byReason.get(why) ?? []), french(form)]);
  return [...byReason].map(([why, forms]) => ({ forms: [...new Set(forms)], why: french(why) }));
}
