import { xml } from '../components/xml.ts';

/** The sitemaps.org protocol. */
export function render(addresses: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${xml(address)}</loc></url>`).join('\n')}
</urlset>
`;
}
