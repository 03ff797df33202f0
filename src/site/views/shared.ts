import type { SharedPassage } from '../../archive/model.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { type OtherPlace, otherPlace, placeLink, wordsOf } from './shared-note.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Passages that stand in several articles; one page of them. */
export interface SharedView extends PageHead {
  readonly total: string;
  readonly groups: readonly SharedGroup[];
  readonly pager: Pager | null;
}

/** Articles with what they have in common. */
export interface SharedGroup {
  readonly articles: readonly (Link & { readonly date: string })[];
  readonly passages: readonly {
    /** As the earliest article has it. */
    readonly words: string;
    readonly first: Link;
    readonly others: readonly OtherPlace[];
  }[];
}

type PageKey = ListPage<SharedPassage>;

const PASSAGES = 40;

/** Articles that share most come first. */
export const sharedPages: PageKind<PageKey, SharedView> = {
  keys: ({ archive, urls }) => pagesOf(urls, PATHS.shared, byArticles(archive.shared), PASSAGES),
  path: (_, { path }) => path,
  view: sharedView,
};

const keyOf = ({ places }: SharedPassage): string => places.map(({ article }) => article).join('+');

/** Passages of the same articles together, in the order of the earliest. */
function byArticles(shared: readonly SharedPassage[]): SharedPassage[] {
  const groups = new Map<string, SharedPassage[]>();
  for (const passage of shared) {
    const group = groups.get(keyOf(passage));
    if (group) group.push(passage);
    else groups.set(keyOf(passage), [passage]);
  }
  return [...groups.values()].sort((a, b) => lettersOf(b) - lettersOf(a)).flat();
}

const lettersOf = (passages: readonly SharedPassage[]): number =>
  passages.reduce((sum, { places: [first] }) => sum + (first ? first.end - first.start : 0), 0);

function sharedView(context: SiteContext, page: PageKey): SharedView {
  const { title, intro } = STRINGS.shared;
  return {
    ...head(context, {
      path: page.path,
      title: page.pager ? `${title}, ${STRINGS.page(page.pager.number, page.pager.of)}` : title,
      description: intro,
    }),
    total: STRINGS.counted.passages(context.archive.shared.length),
    groups: groupsOf(context, page.items),
    pager: page.pager,
  };
}

function groupsOf(context: SiteContext, passages: readonly SharedPassage[]): SharedGroup[] {
  const groups = new Map<string, SharedPassage[]>();
  for (const passage of passages)
    groups.set(keyOf(passage), [...(groups.get(keyOf(passage)) ?? []), passage]);
  return [...groups.values()].map((group) => ({
    articles: (group[0]?.places ?? []).map(({ article }) => {
      const found = articleAt(context, article);
      return {
        href: articleHref(context, found),
        text: plainTitle(found, 110),
        date: dateText(found),
      };
    }),
    passages: group.flatMap((passage) => shown(context, passage)),
  }));
}

function shown(
  context: SiteContext,
  { places: [first, ...others] }: SharedPassage,
): SharedGroup['passages'] {
  if (!first) return [];
  const words = wordsOf(context, first);
  return [
    {
      words,
      first: placeLink(context, first),
      others: others.map((place) => otherPlace(context, words, place)),
    },
  ];
}
