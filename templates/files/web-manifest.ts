import type { SiteView } from '../../src/site/views/page.ts';

/** Web Application Manifest: the archive can be installed, and opens at its home page. */
export function render({ site }: { readonly site: SiteView }): string {
  const manifest = {
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    dir: 'ltr',
    id: site.home,
    start_url: site.home,
    scope: site.home,
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: site.icons
      .filter(({ purpose }) => purpose !== 'apple')
      .map(({ href, size, purpose }) => {
        return { src: href, sizes: `${size}x${size}`, type: 'image/png', purpose };
      }),
    shortcuts: [{ name: site.searchName, url: site.searchHref }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
