import {
  BUNDLE,
  bundleFolder,
  CATALOGUE,
  PROGRAM,
  SCRIPT,
  STYLES,
  WASM,
} from '../../search/layout.ts';
import { MOST_ARTICLES, WHOLE } from '../../search/periods.ts';
import { CARD } from '../card/card.ts';
import { ICONS } from '../card/icon.ts';
import type { SiteContext } from '../context.ts';
import { feedLinks, feedPaths } from '../feed-links.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { iconPath, PATHS } from '../urls.ts';
import { archiveCard, cardText } from './card.ts';
import type { Section, SiteView } from './page.ts';

/** Addresses of the assets, relative to the root of the site. */
export interface AssetPaths {
  readonly stylesheet: string;
  readonly preload: readonly string[];
  readonly icon: string;
  readonly shortcutScript: string;
  readonly redirectScript: string;
}

export function siteView(context: SiteContext, assets: AssetPaths): SiteView {
  const { settings, urls } = context;
  const section = (name: Section, path: string) => ({
    section: name,
    href: urls.href(path),
    text: STRINGS.sections[name],
  });
  const inWhole = (file: string) => urls.href(`${BUNDLE}${bundleFolder(WHOLE)}${file}`);
  return {
    title: french(settings.title),
    description: french(settings.description),
    language: settings.language,
    home: urls.href(PATHS.home),
    sections: [
      section('articles', PATHS.articles),
      section('persons', 'personnes/'),
      section('organisations', 'organisations/'),
      section('places', 'lieux/'),
      section('quotes', PATHS.quotes),
      section('timeline', PATHS.timeline),
      section('network', PATHS.network),
    ],
    footer: [
      { href: urls.href('autres/'), text: STRINGS.kinds.other.title },
      { href: urls.href(PATHS.shared), text: STRINGS.shared.title },
      { href: urls.href(PATHS.method), text: STRINGS.footer.method },
      { href: urls.href(PATHS.decisions), text: STRINGS.footer.decisions },
      { href: urls.href(PATHS.data), text: STRINGS.footer.data },
      { href: urls.href(PATHS.offline), text: STRINGS.footer.offline },
      { href: urls.href(PATHS.accessibility), text: STRINGS.footer.accessibility },
      { href: urls.href(feedPaths(PATHS.home).atom), text: STRINGS.footer.feed },
    ],
    methodHref: urls.href(PATHS.method),
    searchHref: urls.href(PATHS.search),
    searchName: STRINGS.search.title,
    searchExample: searchExample(context),
    searchScript: urls.href(SCRIPT),
    searchStylesheet: urls.href(STYLES),
    searchCatalogue: urls.href(BUNDLE + CATALOGUE),
    searchProgram: hasOneBundle(context) ? { script: inWhole(PROGRAM), wasm: inWhole(WASM) } : null,
    shortcutScript: urls.href(assets.shortcutScript),
    redirectScript: urls.href(assets.redirectScript),
    stylesheet: urls.href(assets.stylesheet),
    preload: assets.preload.map((path) => urls.href(path)),
    icon: urls.href(assets.icon),
    icons: ICONS.map(({ name, size, purpose }) => {
      return { href: urls.href(iconPath(name)), size, purpose };
    }),
    webManifest: urls.href(PATHS.webManifest),
    card: { address: urls.absolute(PATHS.card), text: cardText(archiveCard(context)), ...CARD },
    feeds: feedLinks(urls, PATHS.home),
    openSearch: urls.href(PATHS.openSearch),
    searchAddress: urls.absolute(PATHS.search),
    sitemap: urls.absolute(PATHS.sitemap),
  };
}

/**
 * A surname that the search finds: of the first person that the first article names. Every page shows
 * it, so it rests on what the next article, or another spelling, leaves as it is.
 */
function searchExample({ archive }: SiteContext): string {
  for (const { entities } of archive.articles)
    for (const id of entities) {
      const entity = archive.entityById.get(id);
      if (entity?.kind === 'person') return french(lastWord(entity.name));
    }
  return STRINGS.search.example;
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** Then the place of Pagefind's own program is known before any list is read. */
function hasOneBundle({ archive: { articles } }: SiteContext): boolean {
  return articles.length > 0 && articles.length <= MOST_ARTICLES;
}
