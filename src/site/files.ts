import { render as atom } from '../../templates/files/feed-atom.ts';
import { render as jsonFeed } from '../../templates/files/feed-json.ts';
import { render as rss } from '../../templates/files/feed-rss.ts';
import { render as openSearch } from '../../templates/files/open-search.ts';
import { render as robots } from '../../templates/files/robots.ts';
import { render as sitemap } from '../../templates/files/sitemap.ts';
import { render as webManifest } from '../../templates/files/web-manifest.ts';
import type { Article, Entity } from '../archive/model.ts';
import { once } from '../text/once.ts';
import { drawCard } from './card/card.ts';
import { drawIcon, ICONS, type Icon } from './card/icon.ts';
import { articleData } from './data/article-data.ts';
import { entityData } from './data/entity-data.ts';
import { digest } from './digest.ts';
import { articleInputs, entityInputs } from './inputs.ts';
import { reportData } from './intake.ts';
import type { FileKind } from './kind.ts';
import { sourceBytes } from './source-files.ts';
import {
  articleDataPath,
  entityDataPath,
  FEED_FORMS,
  type FeedForm,
  iconPath,
  PATHS,
  sourcePath,
} from './urls.ts';
import { archiveCard, articleCard, cardPath, hasCards } from './views/card.ts';
import { type FeedView, feeds } from './views/feeds.ts';
import { type SitemapFile, sitemapFiles } from './views/sitemap.ts';

const sources: FileKind<Article> = {
  keys: ({ archive }) => archive.articles,
  path: (_, article) => sourcePath(article),
  inputs: (_, { record }) => record.source.sha256,
  content: ({ contentDir }, article) => sourceBytes(contentDir, article),
};

const articleFiles: FileKind<Article> = {
  keys: ({ archive }) => archive.articles,
  path: (_, article) => articleDataPath(article),
  inputs: articleInputs,
  content: (context, article) => json(articleData(context, article)),
};

const entityFiles: FileKind<Entity> = {
  keys: ({ archive }) => archive.entities,
  path: (_, entity) => entityDataPath(entity),
  inputs: entityInputs,
  content: (context, entity) => json(entityData(context, entity)),
};

const report: FileKind<null> = {
  keys: () => [null],
  path: () => PATHS.reportData,
  content: ({ intake, archive }) => {
    const near = archive.near.map((group) =>
      group.flatMap((order) => archive.articles[order]?.record.source.file ?? []),
    );
    return `${JSON.stringify(reportData(intake, near), null, 1)}\n`;
  },
};

const json = (data: object): string => `${JSON.stringify(data)}\n`;

const cards: FileKind<Article> = {
  keys: (context) => (hasCards(context) ? context.archive.articles : []),
  path: cardPath,
  inputs: articleCard,
  content: (context, article) => drawCard(articleCard(context, article)),
};

const icons: FileKind<Icon> = {
  keys: () => ICONS,
  path: (_, { name }) => iconPath(name),
  inputs: (_, icon) => icon,
  content: (_, icon) => drawIcon(icon),
};

const sitemaps: FileKind<SitemapFile> = {
  keys: (context) => sitemapFiles(context),
  path: (_, { path }) => path,
  content: (_, file) => sitemap(file),
};

const FORMS = { atom, rss, json: jsonFeed } as const;

/** One form of a feed; the three forms share one view model. */
interface FeedKey {
  readonly folder: string;
  readonly form: FeedForm;
  readonly view: () => FeedView;
  readonly inputs: () => unknown;
}

const feedFiles: FileKind<FeedKey> = {
  *keys(context) {
    for (const { folder, view, inputs } of feeds(context)) {
      const shared = { view: once(view), inputs: once(() => digest(inputs())) };
      for (const form of ['atom', 'rss', 'json'] as const) yield { folder, form, ...shared };
    }
  },
  path: (_, { folder, form }) => folder + FEED_FORMS[form],
  inputs: (_, { inputs }) => inputs(),
  content: (_, { form, view }, site) => FORMS[form]({ view: view(), site }),
};

const one = (path: string, content: FileKind<null>['content']): FileKind<null> => ({
  keys: () => [null],
  path: () => path,
  content,
});

/** Every kind of file that is no page, those below `donnees/` and `assets/` excepted. */
export const FILES = {
  sources,
  articleFiles,
  entityFiles,
  report,
  feeds: feedFiles,
  sitemaps,
  robots: one('robots.txt', (_context, _key, site) => robots({ site })),
  cards,
  archiveCard: {
    ...one(PATHS.card, (context) => drawCard(archiveCard(context))),
    inputs: archiveCard,
  },
  icons,
  webManifest: one(PATHS.webManifest, (_context, _key, site) => webManifest({ site })),
  openSearch: one(PATHS.openSearch, (_context, _key, site) => openSearch({ site })),
} as const;
