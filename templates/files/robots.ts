import type { SiteView } from '../../src/site/views/page.ts';

/** Everybody may read everything. */
export const render = ({ site }: { readonly site: SiteView }): string =>
  `User-agent: *\nAllow: /\nSitemap: ${site.sitemap}\n`;
