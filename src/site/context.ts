import type { Archive, ArchiveQuote, Article, Entity, SharedPassage } from '../archive/model.ts';
import { type Pair, pairs } from '../archive/pairs.ts';
import type { Tombstone } from '../archive/withdraw.ts';
import type { ArchiveSettings } from '../editor/settings.ts';
import type { Authority } from '../model/authority.ts';
import type { Release } from '../model/release.ts';
import type { WrittenFile } from './data/datapackage.ts';
import { type Intake, NO_INTAKE } from './intake.ts';
import { french } from './typography.ts';
import { articlePath, entityPath, pairPath, siteUrls, type Urls } from './urls.ts';
import type { Link, PageHead, Section } from './views/page.ts';

/** What every view model is made from. */
export interface SiteContext {
  readonly archive: Archive;
  readonly authority: Authority;
  readonly settings: ArchiveSettings;
  readonly urls: Urls;
  /** The untouched sources stand in `sources/` below it. */
  readonly contentDir: string;
  /** Passages that an article shares with others, by its order. */
  readonly sharedOf: ReadonlyMap<number, readonly SharedPassage[]>;
  /** Quotes by the id of the speaker, in the order of the articles. */
  readonly quotesOf: ReadonlyMap<string, readonly ArchiveQuote[]>;
  /** Pairs of entities that have a page, by its path. */
  readonly pairs: ReadonlyMap<string, Pair>;
  /** The files below `donnees/`: they are written first, for a page lists their hashes. */
  readonly written: readonly WrittenFile[];
  /** What came in at this build, and what became of it. */
  readonly intake: Intake;
  /** Articles whose text is the same as this one's or very near, by its order. */
  readonly nearOf: ReadonlyMap<number, readonly number[]>;
  /** Articles by the id of their record. */
  readonly articleById: ReadonlyMap<string, Article>;
  readonly withdrawn: readonly Tombstone[];
  /** First to last. */
  readonly releases: readonly Release[];
  /** The decoded source of an article, as its record's offsets count it. */
  readonly textOf: (article: Article) => string;
}

/** What the archive was, and is no longer. */
export type Past = Pick<SiteContext, 'withdrawn' | 'releases'>;

/**
 * Indexes that several kinds of page need are made here, once.
 * @param textOf left out, the text is put together from the record: line breaks and control
 *   characters inside a block are then spaces
 */
export function siteContext(
  archive: Archive,
  authority: Authority,
  settings: ArchiveSettings,
  contentDir = '.',
  textOf: SiteContext['textOf'] = textOfRecord,
  intake: Intake = NO_INTAKE,
  past: Past = { withdrawn: [], releases: [] },
): SiteContext {
  const sharedOf = new Map<number, SharedPassage[]>();
  for (const passage of archive.shared)
    for (const { article } of passage.places) {
      const list = sharedOf.get(article);
      if (list) list.push(passage);
      else sharedOf.set(article, [passage]);
    }
  return {
    archive,
    authority,
    settings,
    urls: siteUrls(settings.address),
    contentDir,
    sharedOf,
    quotesOf: quotesBySpeaker(archive),
    pairs: new Map(pairs(archive).map((pair) => [pairPath(pair.a, pair.b), pair])),
    written: [],
    intake,
    nearOf: new Map(archive.near.flatMap((group) => group.map((order) => [order, group]))),
    articleById: new Map(archive.articles.map((article) => [article.record.id, article])),
    ...past,
    textOf,
  };
}

/** Blocks and passages set apart in their places, line breaks between them. */
export function textOfRecord({ parts }: Article): string {
  return parts.reduce((text, part) => text.padEnd(part.start, '\n') + part.text, '');
}

function quotesBySpeaker({ articles }: Archive): ReadonlyMap<string, readonly ArchiveQuote[]> {
  const found = new Map<string, ArchiveQuote[]>();
  for (const { quotes } of articles)
    for (const quote of quotes) {
      if (quote.speaker === null) continue;
      const list = found.get(quote.speaker);
      if (list) list.push(quote);
      else found.set(quote.speaker, [quote]);
    }
  return found;
}

/** The entity as a link, by the id that the archive gave it. */
export function entityLink({ archive, urls }: SiteContext, id: string): Link | null {
  const entity = archive.entityById.get(id);
  return entity ? { href: urls.href(entityPath(entity)), text: french(entity.name) } : null;
}

export const articleHref = ({ urls }: SiteContext, article: Article): string =>
  urls.href(articlePath(article));

/** The article at `order`; the archive's own indexes always hold. */
export function articleAt({ archive }: SiteContext, order: number): Article {
  const article = archive.articles[order];
  if (!article)
    throw new RangeError(`no article ${order} in an archive of ${archive.articles.length}`);
  return article;
}

export function head(
  { urls }: SiteContext,
  page: {
    readonly path: string;
    readonly title: string;
    readonly description: string;
    readonly section?: Section;
    readonly crumbs?: readonly Link[];
  },
): PageHead {
  const { path, title, description, section = null, crumbs = [] } = page;
  const canonical = urls.absolute(path);
  return { path, title, description, canonical, section, crumbs };
}

/** Entities of one kind that have a page, most mentioned first, then by id. */
export function byMentions(entities: readonly Entity[]): Entity[] {
  return [...entities].sort(
    (a, b) =>
      b.mentions - a.mentions || b.asideMentions - a.asideMentions || (a.id < b.id ? -1 : 1),
  );
}
