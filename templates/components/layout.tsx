import type { ComponentChildren } from 'preact';
import { excerpt } from '../../src/site/excerpt.ts';
import { STRINGS } from '../../src/site/strings/index.ts';
import type { Meta } from '../../src/site/views/metadata.ts';
import type { PageHead, SiteView } from '../../src/site/views/page.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { FeedHead } from './feeds.tsx';
import { Footer } from './footer.tsx';
import { JsonScript } from './json-script.tsx';
import { Masthead } from './masthead.tsx';
import { OpenGraph } from './open-graph.tsx';

/** Nothing from elsewhere, nothing inline; WebAssembly is Pagefind's. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Longer ones are cut by browsers and search engines anyway. */
const LONGEST_TITLE = 60;

const documentTitle = (page: string, site: string): string =>
  `${excerpt(page, LONGEST_TITLE - site.length - 3)} — ${site}`;

interface LayoutProps {
  readonly site: SiteView;
  readonly page: PageHead;
  readonly meta?: readonly Meta[];
  readonly jsonLd?: object;
  /** Extra elements of the head. */
  readonly extra?: ComponentChildren;
  /** `wide` pages (home, drawings) use the whole width. */
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** A whole document: head, masthead, content, footer. */
export function Layout({ site, page, meta = [], jsonLd, extra, kind, children }: LayoutProps) {
  const title = page.path === '' ? site.title : documentTitle(page.title, site.title);
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <meta name="description" content={page.description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={page.canonical} />
        {site.preload.map((href) => (
          <link
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
            key={href}
          />
        ))}
        <link rel="stylesheet" href={site.stylesheet} />
        <link rel="icon" href={site.icon} type="image/svg+xml" />
        {site.icons.map(({ href, purpose }) =>
          purpose === 'apple' ? <link rel="apple-touch-icon" href={href} key={href} /> : null,
        )}
        <link rel="manifest" href={site.webManifest} />
        <OpenGraph site={site} page={page} meta={meta} />
        <FeedHead feeds={site.feeds} title={site.title} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={site.openSearch}
          title={site.title}
        />
        {meta.map((tag) => (
          <meta {...tag} key={`${tag.name}${tag.property}${tag.content}`} />
        ))}
        {jsonLd && <JsonScript data={jsonLd} />}
        <script type="module" src={site.shortcutScript} />
        {extra}
      </head>
      <body class={`page-${kind}`}>
        <a class="skip" href="#contenu">
          {STRINGS.skip}
        </a>
        <Masthead
          site={site}
          section={page.section}
          home={page.path === ''}
          field={kind !== 'search'}
        />
        <main id="contenu">
          <Breadcrumbs links={page.crumbs} />
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}
