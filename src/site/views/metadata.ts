import type { Article } from '../../archive/model.ts';
import { CARD } from '../card/card.ts';
import type { SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { articlePath, sourcePath } from '../urls.ts';
import { archiveCard, articleCard, cardPath, cardText, hasCards } from './card.ts';

/** A `<meta>` with either `name` or `property`. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** Dublin Core and Highwire tags, as Zotero's page reader takes them; Open Graph for previews. */
export function metaTags(context: SiteContext, article: Article): Meta[] {
  const { urls, settings } = context;
  const { record } = article;
  const title = excerpt(record.title.text, 300);
  const tags: [string, string | null][] = [
    ['DC.title', title],
    ['DC.date', record.date],
    ['DC.language', record.language],
    ['DC.publisher', record.publisher],
    ['DC.identifier', `urn:sha256:${record.source.sha256}`],
    ['citation_title', title],
    // It can say no doubt, and Zotero takes it before DC.date, which can
    ['citation_publication_date', isDay(record.date) ? record.date.replaceAll('-', '/') : null],
    ['citation_language', record.language],
    ...record.authors.flatMap((name): [string, string][] => [
      ['DC.creator', name],
      ['citation_author', name],
    ]),
    ['z:itemType', 'newspaperArticle'],
    ['twitter:card', 'summary_large_image'],
  ];
  const graph: [string, string][] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:site_name', settings.title],
    ['og:url', urls.absolute(articlePath(article))],
    ['og:locale', 'fr_FR'],
    ['og:image', urls.absolute(cardPath(context, article))],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    [
      'og:image:alt',
      cardText(hasCards(context) ? articleCard(context, article) : archiveCard(context)),
    ],
  ];
  return [
    ...tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }])),
    ...graph.map(([property, content]) => ({ property, content })),
  ];
}

/** Schema.org: the page is a copy made from a source whose bytes are kept beside it. */
export function jsonLd({ urls, archive, settings }: SiteContext, article: Article): object {
  const { record } = article;
  const named = article.entities.slice(0, 30).flatMap((id) => archive.entityById.get(id) ?? []);
  return {
    '@context': { '@vocab': 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#' },
    '@type': 'NewsArticle',
    '@id': urls.absolute(articlePath(article)),
    headline: excerpt(record.title.text, 300),
    inLanguage: record.language,
    ...(record.date !== null && { temporal: record.date }),
    ...(isDay(record.date) && { datePublished: record.date }),
    ...(record.publisher !== null && {
      publisher: { '@type': 'Organization', name: record.publisher },
    }),
    ...(record.authors.length > 0 && {
      author: record.authors.map((name) => ({ '@type': 'Person', name })),
    }),
    mentions: named.map(({ kind, name, authority }) => ({
      '@type': TYPES[kind],
      name,
      ...(authority?.wikidata && {
        sameAs: `https://www.wikidata.org/entity/${authority.wikidata}`,
      }),
    })),
    isBasedOn: urls.absolute(sourcePath(article)),
    'prov:wasDerivedFrom': `urn:sha256:${record.source.sha256}`,
    isPartOf: { '@type': 'Collection', name: settings.title, url: urls.absolute('') },
  };
}

export const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  other: 'Thing',
};

export const isDay = (date: string | null): date is string =>
  date !== null && /^\d{4}(?:-\d\d){0,2}$/.test(date);
