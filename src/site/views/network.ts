import type { Pair } from '../../archive/pairs.ts';
import { entityLink, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import { draw, type Frame, type NetworkDrawing } from './drawing.ts';
import type { Link, PageHead, Pager } from './page.ts';

/** Who is named with whom: drawn for three sizes of screen, and as a table. */
export interface NetworkView extends PageHead {
  /** On the first page of the table only. */
  readonly drawings: readonly NetworkDrawing[];
  readonly rows: readonly {
    readonly a: Link;
    readonly b: Link;
    readonly weight: number;
    readonly pair: string;
  }[];
  /** Of the first row in the whole table, 1-based. */
  readonly first: number;
  readonly total: number;
  readonly pager: Pager | null;
}

const FRAMES: readonly Frame[] = [
  { name: 'wide', width: 1100, height: 400, taller: 38, nodes: 500, edges: 1000 },
  { name: 'middle', width: 680, height: 420, taller: 40, nodes: 120, edges: 260 },
  { name: 'narrow', width: 380, height: 300, taller: 50, nodes: 26, edges: 50 },
];

/** On the home page. */
const SMALL: Frame = { name: 'narrow', width: 380, height: 200, taller: 40, nodes: 14, edges: 30 };

interface PageKey {
  readonly page: ListPage<[string, Pair]>;
  readonly first: number;
}

export const networkPages: PageKind<PageKey, NetworkView> = {
  keys({ pairs, urls }) {
    let first = 1;
    return pagesOf(urls, PATHS.network, [...pairs]).map((page) => {
      const key = { page, first };
      first += page.items.length;
      return key;
    });
  },
  path: (_, { page }) => page.path,
  view: networkView,
};

function networkView(context: SiteContext, { page, first }: PageKey): NetworkView {
  const { title, intro } = STRINGS.network;
  const { pager } = page;
  const all = [...context.pairs.values()];
  return {
    ...head(context, {
      path: page.path,
      title: pager ? `${title}, ${STRINGS.page(pager.number, pager.of)}` : title,
      description: intro,
      section: 'network',
    }),
    drawings: all.length === 0 || first > 1 ? [] : FRAMES.map((frame) => draw(context, all, frame)),
    rows: page.items.map(([path, pair]) => ({
      a: entityLink(context, pair.a) ?? { href: '', text: pair.a },
      b: entityLink(context, pair.b) ?? { href: '', text: pair.b },
      weight: pair.places.length,
      pair: context.urls.href(path),
    })),
    first,
    total: all.length,
    pager,
  };
}

/** The strongest links of the archive; null where there are too few to look at. */
export function smallNetwork(context: SiteContext): NetworkDrawing | null {
  const all = [...context.pairs.values()];
  return all.length < 4 ? null : draw(context, all, SMALL);
}
