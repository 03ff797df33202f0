import type { Entity } from '../../archive/model.ts';
import { head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { PER_PAGE, pagerOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath, pagePath, speechPath } from '../urls.ts';
import { sectionOf } from './entity-list.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { type QuoteItem, quoteItem } from './quote-item.ts';

/** What one speaker says, by date; one page of it. */
export interface SpeechView extends PageHead {
  readonly heading: string;
  readonly speaker: Link;
  readonly total: string;
  readonly quotes: readonly QuoteItem[];
  readonly pager: Pager | null;
}

/** More quotes than this have pages of their own; the page of the entity shows the first. */
export const QUOTES_SHOWN = 8;

interface PageKey {
  readonly speaker: Entity;
  readonly page: number;
}

export const speechPages: PageKind<PageKey, SpeechView> = {
  *keys({ archive, quotesOf }) {
    for (const speaker of archive.entities) {
      const total = quotesOf.get(speaker.id)?.length ?? 0;
      if (total <= QUOTES_SHOWN) continue;
      for (let page = 1; page <= Math.ceil(total / PER_PAGE); page += 1) yield { speaker, page };
    }
  },
  path: (_, { speaker, page }) => pagePath(speechPath(speaker), page),
  view: speechView,
};

function speechView(context: SiteContext, { speaker, page }: PageKey): SpeechView {
  const { urls } = context;
  const { kind } = speaker;
  const said = context.quotesOf.get(speaker.id) ?? [];
  const name = french(speaker.name);
  const list = speechPath(speaker);
  const pager = pagerOf(urls, list, page, Math.ceil(said.length / PER_PAGE));
  const heading = STRINGS.speechOf(name);
  const section = sectionOf(kind);
  const total = STRINGS.counted.quotes(said.length);
  return {
    ...head(context, {
      path: pagePath(list, page),
      title: pager ? `${heading}, ${STRINGS.page(page, pager.of)}` : heading,
      description: `${STRINGS.labelled(heading, total)}.`,
      ...(section && { section }),
      crumbs: [
        { href: urls.href(kindPath(kind)), text: STRINGS.kinds[kind].title },
        { href: urls.href(entityPath(speaker)), text: name },
      ],
    }),
    heading,
    speaker: { href: urls.href(entityPath(speaker)), text: name },
    total,
    quotes: said
      .slice((page - 1) * PER_PAGE, page * PER_PAGE)
      .map((quote) => quoteItem(context, quote)),
    pager,
  };
}
