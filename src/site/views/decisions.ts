import type { Article } from '../../archive/model.ts';
import type { AuthorityEntry } from '../../model/authority.ts';
import { head, type SiteContext } from '../context.ts';
import { feedLinks } from '../feed-links.ts';
import type { PageKind } from '../kind.ts';
import type { ListPage } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, entityPath, PATHS } from '../urls.ts';
import { type DecisionView, decisionViews } from './article.ts';
import { type Decided, decisionAnchor, decisionPages } from './decision-list.ts';
import type { FeedLink, Link, PageHead, Pager } from './page.ts';
import { plainTitle } from './teaser.ts';
import { tombstoneLink } from './tombstone.ts';

/** Decisions of the editor, by article and by entity; one page of them. */
export interface DecisionsView extends PageHead {
  readonly articles: readonly {
    readonly article: Link;
    readonly decisions: readonly (DecisionView & Anchored)[];
  }[];
  readonly entities: readonly EntityDecision[];
  readonly withdrawn: readonly (Anchored & { readonly text: Link; readonly because: string })[];
  readonly changes: Link;
  readonly feeds: readonly FeedLink[];
  readonly pager: Pager | null;
}

interface Anchored {
  readonly id: string;
}

interface EntityDecision extends Anchored {
  readonly name: string;
  readonly href: string | null;
  readonly variants: readonly string[];
  readonly mergedFrom: readonly string[];
  readonly never: readonly string[];
  readonly because: string;
}

type PageKey = ListPage<Decided>;

export const decisionsPages: PageKind<PageKey, DecisionsView> = {
  keys: decisionPages,
  path: (_, { path }) => path,
  view: decisionsView,
};

function decisionsView(context: SiteContext, { path, items, pager }: PageKey): DecisionsView {
  const { urls } = context;
  const { title, intro } = STRINGS.decisions;
  return {
    ...head(context, {
      path,
      title: pager ? `${title}, ${STRINGS.page(pager.number, pager.of)}` : title,
      description: intro,
    }),
    articles: byArticle(context, items),
    entities: items.flatMap((one) =>
      one.on === 'entity' ? [entityDecision(context, one.key, one.entry)] : [],
    ),
    withdrawn: items.flatMap((one) => {
      if (one.on !== 'withdrawn') return [];
      const { key, stone } = one;
      const text = tombstoneLink(context, stone);
      return [{ id: decisionAnchor(key), text, because: french(stone.because) }];
    }),
    changes: { href: urls.href(PATHS.changes), text: STRINGS.changes.title },
    feeds: feedLinks(urls, PATHS.decisions),
    pager,
  };
}

function byArticle(context: SiteContext, items: readonly Decided[]): DecisionsView['articles'] {
  const found = new Map<Article, (DecisionView & Anchored)[]>();
  for (const one of items) {
    if (one.on !== 'article') continue;
    const view = decisionViews(context, one.article)[one.index];
    if (!view) continue;
    const here = found.get(one.article) ?? [];
    found.set(one.article, here);
    here.push({ id: decisionAnchor(one.key), ...view });
  }
  return [...found].map(([article, decisions]) => ({
    article: { href: context.urls.href(articlePath(article)), text: plainTitle(article) },
    decisions,
  }));
}

function entityDecision(
  { archive, urls }: SiteContext,
  key: string,
  { id, name, variants, mergedFrom, never, because }: AuthorityEntry,
): EntityDecision {
  const nameOf = (other: string) => archive.entityById.get(other)?.name ?? other;
  const entity = archive.entityById.get(id);
  return {
    id: decisionAnchor(key),
    name: french(name),
    href: entity ? urls.href(entityPath(entity)) : null,
    variants: variants.map(french),
    mergedFrom,
    never: never.map((other) => french(nameOf(other))),
    because: french(because),
  };
}
