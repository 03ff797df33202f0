import type { SitemapFile } from '../../src/site/views/sitemap.ts';
import { xml } from '../components/xml.ts';

/** Names of the elements, by what a file lists. */
const ELEMENTS = {
  pages: { all: 'urlset', one: 'url' },
  index: { all: 'sitemapindex', one: 'sitemap' },
} as const;

/** The sitemaps.org protocol. */
export function render({ kind, addresses }: SitemapFile): string {
  const { all, one } = ELEMENTS[kind];
  return `<?xml version="1.0" encoding="utf-8"?>
<${all} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<${one}><loc>${xml(address)}</loc></${one}>`).join('\n')}
</${all}>
`;
}
