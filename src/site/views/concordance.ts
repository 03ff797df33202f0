import type { Entity, NamingSentence } from '../../archive/model.ts';
import { fold } from '../../text/fold.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import type { PageKind } from '../kind.ts';
import { PER_PAGE, pagerOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french, frenchSlices } from '../typography.ts';
import { entityPath, kindPath, pagePath } from '../urls.ts';
import { sectionOf } from './entity-list.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { passageIds } from './passage-ids.ts';
import { dateText } from './teaser.ts';

/** A sentence around the name: what stands before, the name itself, what stands after. */
export interface ConcordanceLine extends Link {
  readonly before: string;
  readonly name: string;
  readonly after: string;
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
      const total = sentencesOf(entity).length;
      if (total <= LINES_SHOWN) continue;
      for (const order of ORDERS)
        for (let page = 1; page <= Math.ceil(total / PER_PAGE); page += 1)
          yield { entity, order, page };
    }
  },
  path: (_, { entity, order, page }) => pagePath(listPath(entity, order), page),
  view: concordanceView,
};

const listPath = (entity: Entity, { folder }: Order): string => `${entityPath(entity)}${folder}`;

/** Where all sentences stand, when there are more than the page of the entity shows. */
export const concordanceHref = ({ urls }: SiteContext, entity: Entity): string | null =>
  sentencesOf(entity).length > LINES_SHOWN ? urls.href(listPath(entity, ORDERS[0])) : null;

/** A sentence with its article. */
export interface Placed {
  readonly article: number;
  readonly sentence: NamingSentence;
}

const gathered = new WeakMap<Entity, readonly Placed[]>();

/** In the order of the articles, then of the text. */
export function sentencesOf(entity: Entity): readonly Placed[] {
  const known = gathered.get(entity);
  if (known) return known;
  const found = entity.appearances.flatMap(({ article, sentences }) =>
    sentences.map((sentence) => ({ article, sentence })),
  );
  gathered.set(entity, found);
  return found;
}

function concordanceView(context: SiteContext, { entity, order, page }: PageKey): ConcordanceView {
  const { urls } = context;
  const { kind } = entity;
  const name = french(entity.name);
  const total = sentencesOf(entity).length;
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
    lines: sorted(entity, order)
      .slice(first, first + PER_PAGE)
      .map((placed) => concordanceLine(context, placed)),
    pager,
  };
}

const inOrder = new WeakMap<Entity, Map<Order['name'], readonly Placed[]>>();

function sorted(entity: Entity, { name }: Order): readonly Placed[] {
  const orders = inOrder.get(entity) ?? new Map<Order['name'], readonly Placed[]>();
  inOrder.set(entity, orders);
  const known = orders.get(name);
  if (known) return known;
  const all = sentencesOf(entity);
  const found = name === 'date' ? all : byWords(all, name);
  orders.set(name, found);
  return found;
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
  { article: order, sentence: { text, names, part } }: Placed,
): ConcordanceLine {
  const { start, end } = names[0] ?? { start: 0, end: 0 };
  const slice = frenchSlices(text);
  const article = articleAt(context, order);
  const block = article.parts[part];
  const id = block && !block.aside && block.kind !== 'title' && passageIds(article.parts).get(part);
  return {
    href: `${articleHref(context, article)}${id ? `#${id}` : ''}`,
    text: dateText(article),
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
