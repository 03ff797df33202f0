import { authorityKey, decisionKey } from '../../archive/release.ts';
import type { Release } from '../../model/release.ts';
import type { SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { STRINGS } from '../strings/index.ts';
import { articlePath, entityPath, PATHS, shortPath } from '../urls.ts';
import { decisionPaths } from './decision-list.ts';
import { decisionWords } from './decision-words.ts';
import { type FeedEntry, typeset } from './feed-entry.ts';
import { plainTitle } from './teaser.ts';

/** The newest decisions that the feed tells. */
const MOST = 100;

interface Decided {
  readonly key: string;
  readonly entry: Omit<FeedEntry, 'published'>;
}

/**
 * Every decision of the editor as an entry: those of no release yet first, then release by release, the
 * latest first. A release whose name begins with a day (`2026-11-25`) dates its decisions.
 */
export function correctionEntries(context: SiteContext): FeedEntry[] {
  const { releases } = context;
  const first = firstReleases(releases);
  const rank = ({ key }: Decided): number => first.get(key)?.number ?? Number.POSITIVE_INFINITY;
  return [...withdrawals(context), ...onArticles(context), ...onEntities(context)]
    .sort((a, b) => rank(b) - rank(a) || 0)
    .slice(0, MOST)
    .map(({ key, entry }) => typeset({ ...entry, published: dayOf(first.get(key)) }));
}

/** The release in which each decision first stands. */
function firstReleases(releases: readonly Release[]): ReadonlyMap<string, Release> {
  const found = new Map<string, Release>();
  for (const release of releases.toReversed())
    for (const key of release.decisions) found.set(key, release);
  return found;
}

function dayOf(release: Release | undefined): string | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(release?.name ?? '')?.[0];
  return day === undefined ? null : `${day}T00:00:00Z`;
}

function onArticles({ archive, urls, settings }: SiteContext): Decided[] {
  return archive.articles.flatMap((article) =>
    article.record.decisions.map((decision) => {
      const key = decisionKey(article, decision);
      const { field, because } = decision;
      const what = decisionWords(archive, decision);
      return {
        key,
        entry: {
          id: `urn:sha256:${article.record.source.sha256}#${key}`,
          title: `${STRINGS.labelled(STRINGS.fields[field] ?? field, excerpt(what, 100))} — ${plainTitle(article, 80)}`,
          href: urls.absolute(articlePath(article)),
          authors: [settings.title],
          summary: because,
        },
      };
    }),
  );
}

function onEntities(context: SiteContext): Decided[] {
  const { archive, authority, urls, settings } = context;
  const paths = decisionPaths(context);
  return authority.map((one) => {
    const key = authorityKey(one);
    const entity = archive.entityById.get(one.id);
    const joined = [...one.variants, ...one.mergedFrom];
    const told = [
      joined.length > 0 ? `${one.name} = ${joined.join(', ')}` : one.name,
      ...(one.never.length > 0
        ? [STRINGS.labelled(STRINGS.entity.never, one.never.join(', '))]
        : []),
    ];
    return {
      key,
      entry: {
        id: `${urls.absolute(PATHS.decisions)}#${key}`,
        title: excerpt(told.join('. '), 160),
        href: urls.absolute(entity ? entityPath(entity) : (paths.get(key) ?? PATHS.decisions)),
        authors: [settings.title],
        summary: one.because,
      },
    };
  });
}

const withdrawals = ({ withdrawn, urls, settings }: SiteContext): Decided[] =>
  withdrawn.map((stone) => ({
    key: stone.id,
    entry: {
      id: `${urls.absolute(shortPath(stone))}#retrait`,
      title: `${STRINGS.tombstone.title} : ${stone.title ?? stone.id}`,
      href: urls.absolute(shortPath(stone)),
      authors: [settings.title],
      summary: stone.because,
    },
  }));
