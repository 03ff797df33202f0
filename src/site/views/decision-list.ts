import type { Article } from '../../archive/model.ts';
import { authorityKey, decisionKey } from '../../archive/release.ts';
import type { Tombstone } from '../../archive/withdraw.ts';
import type { AuthorityEntry } from '../../model/authority.ts';
import type { SiteContext } from '../context.ts';
import { type ListPage, pagesFromOldest } from '../pages-of.ts';
import { PATHS } from '../urls.ts';

/** One decision of the editor. `key` tells it from every other, and from itself with another reason. */
export type Decided = { readonly key: string } & (
  | { readonly on: 'article'; readonly article: Article; readonly index: number }
  | { readonly on: 'entity'; readonly entry: AuthorityEntry }
  | { readonly on: 'withdrawn'; readonly stone: Tombstone }
);

/** The list of all decisions, in pages: what a page's address says of its place never changes for old ones. */
export const decisionPages = (context: SiteContext): ListPage<Decided>[] =>
  pagesFromOldest(context.urls, PATHS.decisions, decided(context));

/** Where a decision stands on its page. */
export const decisionAnchor = (key: string): string => `d-${key}`;

/** The path of each decision, with its place on the page; by key. */
export function decisionPaths(context: SiteContext): ReadonlyMap<string, string> {
  const known = paths.get(context);
  if (known) return known;
  const made = new Map(
    decisionPages(context).flatMap(({ path, items }) =>
      items.map(({ key }) => [key, `${path}#${decisionAnchor(key)}`] as const),
    ),
  );
  paths.set(context, made);
  return made;
}

const paths = new WeakMap<SiteContext, ReadonlyMap<string, string>>();

/** On articles, the latest first; on names; withdrawals. */
function decided({ archive, authority, withdrawn }: SiteContext): Decided[] {
  return [
    ...archive.articles.toReversed().flatMap((article) =>
      article.record.decisions.map((decision, index) => {
        return { on: 'article' as const, key: decisionKey(article, decision), article, index };
      }),
    ),
    ...authority.map((entry) => ({ on: 'entity' as const, key: authorityKey(entry), entry })),
    ...withdrawn.map((stone) => ({ on: 'withdrawn' as const, key: stone.id, stone })),
  ];
}
