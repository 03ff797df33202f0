import type { Article, Entity } from '../archive/model.ts';
import type { EntityKind } from '../model/entity.ts';

/** Folder of each kind of entity (DESIGN §6). */
export const FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: 'personnes',
  organisation: 'organisations',
  place: 'lieux',
  other: 'autres',
};

/**
 * Addresses of the site. A *path* is relative to the root of the site, without a leading `/`, with a
 * `/` at the end for a page (`''` is the home page); `href` puts the sub-path before it, `absolute`
 * the host too.
 */
export interface Urls {
  readonly base: string;
  href(path: string): string;
  absolute(path: string): string;
}

/** @param address where the site stands, with a `/` at the end: `https://example.org/archive/` */
export function siteUrls(address: string): Urls {
  const base = new URL(address).pathname;
  return {
    base,
    href: (path) => base + path,
    absolute: (path) => new URL(base + path, address).href,
  };
}

export const articlePath = ({ slug }: Pick<Article, 'slug'>): string => `articles/${slug}/`;

/** The untouched bytes of the source; `.txt`, so that no browser runs them, but for a PDF, which none runs. */
export const sourcePath = (article: Article): string =>
  `${articlePath(article)}source.${article.record.source.format === 'pdf' ? 'pdf' : 'txt'}`;

/** The source beside the cleaned text, each change explained. */
export const comparisonPath = (article: Article): string => `${articlePath(article)}source/`;

/** What the archive knows of an article, for programs. */
export const articleDataPath = (article: Article): string => `${articlePath(article)}donnees.json`;

/** Lasting address: survives a new title. */
export const shortPath = ({ shortId }: Pick<Article, 'shortId'>): string => `a/${shortId}/`;

export const entityPath = ({ kind, id }: Pick<Entity, 'kind' | 'id'>): string =>
  `${FOLDERS[kind]}/${id}/`;

/** The forms of a feed: Atom for every reader, RSS and JSON Feed for those that want them. */
export const FEED_FORMS = { atom: 'flux.xml', rss: 'flux-rss.xml', json: 'flux.json' } as const;

export type FeedForm = keyof typeof FEED_FORMS;

/** Folder of the feed of what a speaker says. */
export const speechPath = (speaker: Pick<Entity, 'kind' | 'id'>): string =>
  `${entityPath(speaker)}paroles/`;

/** What the archive knows of an entity, for programs. */
export const entityDataPath = (entity: Pick<Entity, 'kind' | 'id'>): string =>
  `${entityPath(entity)}donnees.json`;

export const kindPath = (kind: EntityKind): string => `${FOLDERS[kind]}/`;

/** The page of two entities together; the same whichever comes first. */
export const pairPath = (a: string, b: string): string =>
  a < b ? `liens/${a}+${b}/` : `liens/${b}+${a}/`;

/** Page `number` (1-based) of a list; the first is the list itself. */
export const pagePath = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`;

/** Pages of which there is one. */
export const PATHS = {
  home: '',
  articles: 'articles/',
  undated: 'articles/sans-date/',
  quotes: 'citations/',
  quotesByDate: 'citations/par-date/',
  quotesByArticle: 'citations/par-article/',
  timeline: 'chronologie/',
  network: 'reseau/',
  shared: 'passages/',
  search: 'recherche/',
  method: 'methode/',
  decisions: 'decisions/',
  report: 'rapport/',
  reportData: 'report.json',
  changes: 'decisions/changements/',
  data: 'donnees/',
  accessibility: 'accessibilite/',
  notFound: '404.html',
  sitemap: 'plan-du-site.xml',
  openSearch: 'recherche.xml',
  card: 'carte.png',
  webManifest: 'archive.webmanifest',
  offline: 'hors-ligne/',
  worker: 'hors-ligne.js',
} as const;

/** An icon that is a picture. */
export const iconPath = (name: string): string => `assets/${name}`;

/** A file of the whole archive. */
export const dataPath = (name: string): string => `${PATHS.data}${name}`;

export const yearPath = (year: string): string => `articles/${year}/`;
export const monthPath = (month: string): string => `articles/${month.replace('-', '/')}/`;
