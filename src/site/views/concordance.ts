import type { Entity } from '../../archive/model.ts';
import { head, type SiteContext } from '../context.ts';
import { entityInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { PER_PAGE, pagerOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath, pagePath } from '../urls.ts';
import { type ConcordanceLine, LINES_SHOWN, linesOf } from './concordance-lines.ts';
import { sectionOf } from './entity-list.ts';
import type { Link, PageHead, Pager } from './page.ts';

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
  const { line, places } = linesOf(context, entity);
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
    lines: places[order.name]()
      .slice(first, first + PER_PAGE)
      .map(line),
    pager,
  };
}
