import type { SiteView } from '../../src/site/views/page.ts';

export const data = { permalink: () => 'robots.txt' };

/** Everybody may read everything. */
export const render = ({ site }: { readonly site: SiteView }): string =>
  `User-agent: *\nAllow: /\nSitemap: ${site.sitemap}\n`;
