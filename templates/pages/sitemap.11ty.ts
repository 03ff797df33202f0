import { type PageData, paged } from '../components/paged.ts';
import { xml } from '../components/xml.ts';

export const data = paged('sitemaps');

/** The sitemaps.org protocol. */
export function render({ view }: PageData<'sitemaps'>): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${view.addresses.map((address) => `<url><loc>${xml(address)}</loc></url>`).join('\n')}
</urlset>
`;
}
