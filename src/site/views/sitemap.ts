import type { SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { PAGES, type PageName } from '../pages.ts';
import { PATHS } from '../urls.ts';
import type { PageHead } from './page.ts';

/** The protocol (sitemaps.org) allows 50,000 addresses a file. */
const MOST_ADDRESSES = 50_000;

/** A file of the sitemap: whole addresses of pages, or of the other files. */
export interface SitemapFile {
  readonly path: string;
  readonly kind: 'pages' | 'index';
  readonly addresses: readonly string[];
}

/** Every page that a search engine should know, articles first; more than a file holds get parts and an index. */
export function sitemapFiles(context: SiteContext, most = MOST_ADDRESSES): SitemapFile[] {
  const addresses = allAddresses(context);
  if (addresses.length <= most) return [{ path: PATHS.sitemap, kind: 'pages', addresses }];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at): SitemapFile => {
    const path = PATHS.sitemap.replace('.xml', `-${at + 1}.xml`);
    return { path, kind: 'pages', addresses: addresses.slice(at * most, (at + 1) * most) };
  });
  const index = parts.map(({ path }) => context.urls.absolute(path));
  return [{ path: PATHS.sitemap, kind: 'index', addresses: index }, ...parts];
}

function allAddresses(context: SiteContext): string[] {
  const others = (Object.keys(PAGES) as PageName[]).filter((name) => name !== 'articles');
  return (['articles', ...others] as const)
    .flatMap((name) => pathsOf(context, PAGES[name] as PageKind<unknown, PageHead>))
    .map((path) => context.urls.absolute(path));
}

const pathsOf = (context: SiteContext, kind: PageKind<unknown, PageHead>): string[] =>
  kind.unlisted ? [] : Array.from(kind.keys(context), (key) => kind.path(context, key));
