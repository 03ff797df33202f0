import type { Tombstone } from '../../archive/withdraw.ts';
import { head, type SiteContext } from '../context.ts';
import { feedLinks } from '../feed-links.ts';
import { single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, entityPath, PATHS } from '../urls.ts';
import { type DecisionView, decisionViews } from './article.ts';
import type { FeedLink, Link, PageHead } from './page.ts';
import { plainTitle } from './teaser.ts';
import { tombstoneLink } from './tombstone.ts';

/** Every decision of the editor, by article and by entity. */
export interface DecisionsView extends PageHead {
  readonly articles: readonly {
    readonly article: Link;
    readonly decisions: readonly DecisionView[];
  }[];
  readonly entities: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly variants: readonly string[];
    readonly mergedFrom: readonly string[];
    readonly never: readonly string[];
    readonly because: string;
  }[];
  readonly withdrawn: readonly { readonly text: Link; readonly because: string }[];
  readonly changes: Link;
  readonly feeds: readonly FeedLink[];
}

export const decisionsPage = single(PATHS.decisions, decisionsView);

function decisionsView(context: SiteContext): DecisionsView {
  const { archive, urls, withdrawn } = context;
  const page = head(context, {
    path: PATHS.decisions,
    title: STRINGS.decisions.title,
    description: STRINGS.decisions.intro,
  });
  return {
    ...page,
    articles: archive.articles
      .filter(({ record }) => record.decisions.length > 0)
      .map((article) => ({
        article: { href: urls.href(articlePath(article)), text: plainTitle(article) },
        decisions: decisionViews(article),
      })),
    entities: onEntities(context),
    withdrawn: withdrawn.map((one: Tombstone) => {
      return { text: tombstoneLink(context, one), because: french(one.because) };
    }),
    changes: { href: urls.href(PATHS.changes), text: STRINGS.changes.title },
    feeds: feedLinks(urls, PATHS.decisions),
  };
}

function onEntities({ archive, authority, urls }: SiteContext): DecisionsView['entities'] {
  const nameOf = (id: string) => archive.entityById.get(id)?.name ?? id;
  return authority.map(({ id, name, variants, mergedFrom, never, because }) => {
    const entity = archive.entityById.get(id);
    return {
      name: french(name),
      href: entity ? urls.href(entityPath(entity)) : null,
      variants: variants.map(french),
      mergedFrom,
      never: never.map((other) => french(nameOf(other))),
      because: french(because),
    };
  });
}
