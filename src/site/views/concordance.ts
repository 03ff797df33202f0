import type { Archive, Article, Entity, NamingSentence } from '../../archive/model.ts';
import { sentencesNaming } from '../../archive/sentences.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { once } from '../../text/once.ts';
import { recent } from '../../text/recent.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import { entityInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { PER_PAGE, pagerOf } from '../pages-of.ts';
import { type Segment, segments } from '../segments.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath, pagePath } from '../urls.ts';
import { sectionOf } from './entity-list.ts';
import { type ForeignMark, marksAmong } from './foreign.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { passageIds } from './passage-ids.ts';
import { closed, stretchSlices } from './quote-spans.ts';
import { dateText } from './teaser.ts';

/** A sentence around the name: what stands before, the name itself, what stands after. */
export interface ConcordanceLine extends Link {
  readonly before: readonly Segment<ForeignMark>[];
  readonly name: readonly Segment<ForeignMark>[];
  readonly after: readonly Segment<ForeignMark>[];
}

/** Every sentence that names an entity, in one of three orders; one page of them. */
export interface ConcordanceView extends PageHead {
  readonly kindText: string;
  readonly entity: Link;
  readonly total: number;
  readonly orders: readonly (Link & { readonly current: boolean })[];
  readonly first: number;
  readonly lines: readonly ConcordanceLine[];
  readonly pager: Pager | null;
}

/** More sentences than this have pages of their own; the page of the entity shows the first. */
export const LINES_SHOWN = 12;

const ORDERS = [
  { name: 'date', folder: 'concordance/', text: STRINGS.concordance.byDate },
  { name: 'before', folder: 'concordance/avant/', text: STRINGS.concordance.byBefore },
  { name: 'after', folder: 'concordance/apres/', text: STRINGS.concordance.byAfter },
] as const;

type Order = (typeof ORDERS)[number];

interface PageKey {
  readonly entity: Entity;
  readonly order: Order;
  readonly page: number;
}

export const concordancePages: PageKind<PageKey, ConcordanceView> = {
  *keys({ archive }) {
    for (const entity of archive.entities) {
      const total = sentenceCount(entity);
      if (total <= LINES_SHOWN) continue;
      for (const order of ORDERS)
        for (let page = 1; page <= Math.ceil(total / PER_PAGE); page += 1)
          yield { entity, order, page };
    }
  },
  path: (_, { entity, order, page }) => pagePath(listPath(entity, order), page),
  view: concordanceView,
  inputs: (context, { entity }) => entityInputs(context, entity),
};

const listPath = (entity: Entity, { folder }: Order): string => `${entityPath(entity)}${folder}`;

/** Where all sentences stand, when there are more than the page of the entity shows. */
export const concordanceHref = ({ urls }: SiteContext, entity: Entity): string | null =>
  sentenceCount(entity) > LINES_SHOWN ? urls.href(listPath(entity, ORDERS[0])) : null;

/** A sentence with its article. */
export interface Placed {
  readonly article: number;
  readonly sentence: NamingSentence;
}

/** Entities whose sentences are in memory: the kinds of pages ask for those of one after the other. */
const MOST_ENTITIES = 2;

const lists = new WeakMap<Archive, (entity: Entity) => Lists>();

/** The sentences that name an entity, in each order; each sorted when it is first asked for. */
type Lists = Readonly<Record<Order['name'], () => readonly Placed[]>>;

function listsOf({ archive }: SiteContext, entity: Entity): Lists {
  const known = lists.get(archive) ?? recent(MOST_ENTITIES, (one) => gather(archive, one));
  lists.set(archive, known);
  return known(entity);
}

function gather({ articles }: Archive, { id, appearances }: Entity): Lists {
  const all = once(() =>
    appearances.flatMap(({ article, sentences }) =>
      (sentences === 0 ? [] : sentencesNaming(articles[article]?.parts ?? [], id)).map(
        (sentence) => ({ article, sentence }),
      ),
    ),
  );
  return {
    date: all,
    before: once(() => byWords(all(), 'before')),
    after: once(() => byWords(all(), 'after')),
  };
}

/** In the order of the articles, then of the text. */
export const sentencesOf = (context: SiteContext, entity: Entity): readonly Placed[] =>
  listsOf(context, entity).date();

/** Number of the sentences that name an entity. */
export const sentenceCount = ({ appearances }: Entity): number =>
  appearances.reduce((sum, { sentences }) => sum + sentences, 0);

function concordanceView(context: SiteContext, { entity, order, page }: PageKey): ConcordanceView {
  const { urls } = context;
  const { kind } = entity;
  const name = french(entity.name);
  const total = sentenceCount(entity);
  const list = listPath(entity, order);
  const pager = pagerOf(urls, list, page, Math.ceil(total / PER_PAGE));
  const heading = STRINGS.concordance.title(name);
  const section = sectionOf(kind);
  const first = (page - 1) * PER_PAGE;
  return {
    ...head(context, {
      path: pagePath(list, page),
      title: `${heading}, ${order.text}${pager ? `, ${STRINGS.page(page, pager.of)}` : ''}`,
      description: `${STRINGS.counted.sentences(total)}. ${STRINGS.concordance.intro}`,
      ...(section && { section }),
      crumbs: [
        { href: urls.href(kindPath(kind)), text: STRINGS.kinds[kind].title },
        { href: urls.href(entityPath(entity)), text: name },
      ],
    }),
    kindText: STRINGS.kinds[kind].one,
    entity: { href: urls.href(entityPath(entity)), text: name },
    total,
    orders: ORDERS.map((one) => ({
      href: urls.href(listPath(entity, one)),
      text: one.text,
      current: one === order,
    })),
    first: first + 1,
    lines: listsOf(context, entity)
      [order.name]()
      .slice(first, first + PER_PAGE)
      .map((placed) => concordanceLine(context, placed)),
    pager,
  };
}

/** Letters of the context that sorting looks at: more would change nothing that a reader sees. */
const SORTED_BY = 60;

function byWords(all: readonly Placed[], side: 'before' | 'after'): Placed[] {
  const keyed = all.map((placed, at) => ({ placed, at, key: sortKey(placed.sentence, side) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
    .map(({ placed }) => placed);
}

/** The words on one side of the name, from the name outwards, without case or accents. */
function sortKey({ text, names }: NamingSentence, side: 'before' | 'after'): string {
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const context =
    side === 'before'
      ? text.slice(Math.max(0, start - SORTED_BY), start)
      : text.slice(end, end + SORTED_BY);
  const words = fold(context)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (side === 'before' ? words.reverse() : words).join(' ');
}

const CONTEXT = 150;

/** The first name in the sentence with its context, cut at words on both sides, and a way to its passage. */
export function concordanceLine(
  context: SiteContext,
  { article: order, sentence }: Placed,
): ConcordanceLine {
  const { text, names, part, kind } = sentence;
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const article = articleAt(context, order);
  const id = kind !== 'title' && passageIds(article)[part];
  const from = cutStart(text, start);
  const { words, slice } = spoken(article, sentence);
  const cut = cutEnd(text, end);
  const to = closed(text, { start: end, end: cut }, slice).end;
  return {
    href: `${articleHref(context, article)}${id ? `#${id}` : ''}`,
    text: dateText(article),
    before: [...(from > 0 ? ['…'] : []), ...words({ start: from, end: start })],
    name: words({ start, end }),
    after: [...words({ start: end, end: to }), ...(cut < text.length ? ['…'] : [])],
  };
}

/** Stretches of a sentence with French spacing and their languages. */
function spoken(article: Article, { text, start: at, part }: NamingSentence) {
  const stretch = { start: at, end: at + text.length };
  const slice = stretchSlices(article, part, stretch);
  const marks = marksAmong(article, part, stretch).map((mark) => ({
    ...mark,
    start: mark.start - at,
    end: mark.end - at,
  }));
  return { slice, words: (within: Span) => segments(within, marks, slice) };
}

/** Where the context before a name begins: at a word. */
function cutStart(text: string, name: number): number {
  const from = name - CONTEXT;
  return from <= 0 ? 0 : from + Math.max(0, text.slice(from, name).search(/\s/));
}

/** Where the context after a name ends: at a word, with no comma and no half of a character left hanging. */
function cutEnd(text: string, name: number): number {
  const most = name + CONTEXT;
  if (text.length <= most) return text.length;
  const words = text.slice(name, most).replace(/\s\S*$/u, '');
  return name + words.replace(/[\s,;:.«(–—\ud800-\udbff-]+$/, '').length;
}
