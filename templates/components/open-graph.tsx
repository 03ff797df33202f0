import type { Meta } from '../../src/site/views/metadata.ts';
import type { PageHead, SiteView } from '../../src/site/views/page.ts';

/** For previews of links. A page that says its own (an article) is left alone. */
export function OpenGraph({
  site,
  page,
  meta,
}: {
  readonly site: SiteView;
  readonly page: PageHead;
  readonly meta: readonly Meta[];
}) {
  if (meta.some(({ property }) => property === 'og:title')) return null;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:url" content={page.canonical} />
      <meta property="og:locale" content="fr_FR" />
      <meta property="og:image" content={site.card.address} />
      <meta property="og:image:width" content={String(site.card.width)} />
      <meta property="og:image:height" content={String(site.card.height)} />
      <meta property="og:image:alt" content={site.card.text} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
