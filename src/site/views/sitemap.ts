import type { SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { PAGES, type PageName } from '../pages.ts';
import type { PageHead } from './page.ts';

/** The protocol allows 50,000 addresses a file; articles come first, so that they are in it. */
const MOST_ADDRESSES = 50_000;

/** The whole address of every page that a search engine should know. */
export function sitemapView(context: SiteContext): string[] {
  const others = (Object.keys(PAGES) as PageName[]).filter((name) => name !== 'articles');
  return (['articles', ...others] as const)
    .flatMap((name) => pathsOf(context, PAGES[name] as PageKind<unknown, PageHead>))
    .slice(0, MOST_ADDRESSES)
    .map((path) => context.urls.absolute(path));
}

const pathsOf = (context: SiteContext, kind: PageKind<unknown, PageHead>): string[] =>
  kind.unlisted ? [] : Array.from(kind.keys(context), (key) => kind.path(context, key));
