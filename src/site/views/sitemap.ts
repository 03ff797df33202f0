import type { SiteContext } from '../context.ts';
import { PATHS } from '../urls.ts';
import type { PageHead } from './page.ts';

/** Every page that a search engine should know. */
export interface SitemapView {
  readonly path: string;
  readonly addresses: readonly string[];
}

/** The protocol allows 50,000 addresses a file; articles come first, so that they are in it. */
const MOST_ADDRESSES = 50_000;

export function sitemapView(
  { urls }: SiteContext,
  pages: Readonly<Record<string, readonly Pick<PageHead, 'path'>[]>>,
): SitemapView {
  const hidden = new Set(['redirects', 'notFound', 'articles']);
  const others = Object.keys(pages).filter((kind) => !hidden.has(kind));
  const paths = ['articles', ...others].flatMap((kind) =>
    (pages[kind] ?? []).map(({ path }) => path),
  );
  return {
    path: PATHS.sitemap,
    addresses: paths.slice(0, MOST_ADDRESSES).map((path) => urls.absolute(path)),
  };
}
