import type { Entity } from '../../archive/model.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { pagerOf } from '../pages-of.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { entityPath, kindPath, pagePath } from '../urls.ts';
import { sectionOf } from './entity-list.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { dateText, plainTitle } from './teaser.ts';

/** An article that names an entity. */
export interface EntityArticle extends Link {
  readonly date: string;
  /** In its text; 0 where only passages set apart name it. */
  readonly mentions: number;
}

/** The second and further pages of the articles of an entity; the first is its own page. */
export interface EntityArticlesView extends PageHead {
  /** What is listed, and of how many pages this is one. */
  readonly intro: string;
  readonly entity: Link;
  readonly articles: readonly EntityArticle[];
  readonly pager: Pager | null;
}

const ARTICLES = 60;

interface PageKey {
  readonly entity: Entity;
  readonly page: number;
}

export const entityArticlePages: PageKind<PageKey, EntityArticlesView> = {
  *keys({ archive }) {
    for (const entity of archive.entities)
      for (let page = 2; page <= articlePagesOf(entity); page += 1) yield { entity, page };
  },
  path: (_, { entity, page }) => pagePath(entityPath(entity), page),
  view: entityArticlesView,
};

export const articlePagesOf = ({ appearances }: Entity): number =>
  Math.max(1, Math.ceil(appearances.length / ARTICLES));

/** Dated articles from the newest, then the undated ones. */
export function articlesOn(
  context: SiteContext,
  { appearances }: Entity,
  page: number,
): EntityArticle[] {
  const isDated = ({ article }: { readonly article: number }) => article < context.archive.dated;
  const dated = appearances.filter(isDated).length;
  return [...appearances.slice(0, dated).reverse(), ...appearances.slice(dated)]
    .slice((page - 1) * ARTICLES, page * ARTICLES)
    .map(({ article: order, mentions }) => {
      const article = articleAt(context, order);
      return {
        href: articleHref(context, article),
        text: plainTitle(article, 140),
        date: dateText(article),
        mentions,
      };
    });
}

function entityArticlesView(context: SiteContext, { entity, page }: PageKey): EntityArticlesView {
  const { urls } = context;
  const { kind } = entity;
  const name = french(entity.name);
  const of = articlePagesOf(entity);
  const section = sectionOf(kind);
  return {
    ...head(context, {
      path: pagePath(entityPath(entity), page),
      title: `${name}, ${STRINGS.page(page, of)}`,
      description: `${STRINGS.labelled(name, STRINGS.counted.articles(entity.appearances.length))}.`,
      ...(section && { section }),
      crumbs: [
        { href: urls.href(kindPath(kind)), text: STRINGS.kinds[kind].title },
        { href: urls.href(entityPath(entity)), text: name },
      ],
    }),
    intro: STRINGS.entity.articlesPage(entity.appearances.length, page, of),
    entity: { href: urls.href(entityPath(entity)), text: name },
    articles: articlesOn(context, entity, page),
    pager: pagerOf(urls, entityPath(entity), page, of),
  };
}
