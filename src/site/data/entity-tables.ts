import type { ArchiveQuote, Entity } from '../../archive/model.ts';
import { articleAt, type SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { articlePath, entityPath } from '../urls.ts';
import { listed } from './article-tables.ts';
import { maybe, type Table, table, text, whole } from './table.ts';

const WORDS = STRINGS.data.fields;

/** A row an entity, sorted by id. */
export function entityTable({ archive, urls }: SiteContext): Table {
  return table<Entity, keyof typeof WORDS.entities>(
    { name: 'entites', primaryKey: ['id'], foreignKeys: [] },
    {
      id: text(({ id }) => id),
      kind: text(({ kind }) => kind),
      name: text(({ name }) => name),
      address: text((entity) => urls.absolute(entityPath(entity))),
      forms: maybe(({ variants }) => listed(variants.map(({ form }) => form))),
      description: maybe(({ authority }) => authority?.description ?? null),
      wikidata: maybe(({ authority }) => authority?.wikidata ?? null),
      former_ids: maybe(({ formerIds }) => listed(formerIds)),
      because: maybe(({ authority }) => authority?.because ?? null),
      articles: whole(({ appearances }) => appearances.length),
      mentions: whole(({ mentions }) => mentions),
      mentions_set_apart: whole(({ asideMentions }) => asideMentions),
    },
    WORDS.entities,
    archive.entities,
  );
}

/** Where the page of the article shows a quote. */
export const quotePath = (context: SiteContext, quote: ArchiveQuote): string =>
  `${articlePath(articleAt(context, quote.article))}#c${quote.index + 1}`;

/** A row a quote, in the order of the texts. */
export function quoteTable(context: SiteContext): Table {
  const { archive, urls } = context;
  const speakerOf = ({ speaker }: ArchiveQuote): Entity | undefined =>
    speaker === null ? undefined : archive.entityById.get(speaker);
  const idOf = ({ article }: ArchiveQuote) => articleAt(context, article).record.id;
  return table<ArchiveQuote, keyof typeof WORDS.quotes>(
    {
      name: 'citations',
      primaryKey: ['article', 'number'],
      foreignKeys: [
        { field: 'article', table: 'articles', key: 'id' },
        { field: 'speaker', table: 'entites', key: 'id' },
      ],
    },
    {
      article: text(idOf),
      number: whole(({ index }) => index + 1),
      address: text((quote) => urls.absolute(quotePath(context, quote))),
      text: text(({ text }) => text),
      start: whole(({ start }) => start),
      speaker: maybe((quote) => speakerOf(quote)?.id ?? null),
      speaker_name: maybe((quote) => speakerOf(quote)?.name ?? null),
      speaker_words: maybe(({ speakerWords }) => speakerWords),
      rule: text(({ rule }) => rule),
    },
    WORDS.quotes,
    archive.articles.flatMap(({ quotes }) => quotes),
  );
}
