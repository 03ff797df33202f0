import type { Appearance, Entity } from '../../archive/model.ts';
import { sentencesNaming } from '../../archive/sentences.ts';
import { articleAt, type SiteContext } from '../context.ts';
import { articleDataPath, articlePath, entityPath } from '../urls.ts';
import { DATA_VERSION } from './article-data.ts';
import { quotePath } from './entity-tables.ts';

/** What the archive knows of an entity, as JSON: `docs/data.md` is its reference. */
export function entityData(context: SiteContext, entity: Entity): object {
  const { urls, quotesOf } = context;
  const { id, kind, name, authority, formerIds, merges, mentions, asideMentions } = entity;
  return {
    version: DATA_VERSION,
    id,
    address: urls.absolute(entityPath(entity)),
    kind,
    name,
    authority: authority && {
      description: authority.description ?? null,
      wikidata: authority.wikidata ?? null,
      variants: authority.variants,
      never: authority.never,
      because: authority.because,
    },
    formerIds,
    forms: entity.variants.map(({ form, count }) => ({ form, count })),
    merges,
    mentions,
    mentionsSetApart: asideMentions,
    articles: entity.appearances.map((appearance) => appearanceData(context, id, appearance)),
    quotes: (quotesOf.get(id) ?? []).map((quote) => ({
      article: articleAt(context, quote.article).record.id,
      number: quote.index + 1,
      address: urls.absolute(quotePath(context, quote)),
      text: quote.text,
    })),
  };
}

function appearanceData(context: SiteContext, id: string, appearance: Appearance): object {
  const { urls } = context;
  const article = articleAt(context, appearance.article);
  return {
    id: article.record.id,
    address: urls.absolute(articlePath(article)),
    data: urls.absolute(articleDataPath(article)),
    title: article.record.title.text,
    date: article.record.date,
    mentions: appearance.mentions,
    mentionsSetApart: appearance.asideMentions,
    sentences: sentencesNaming(article.parts, id).map(({ text, names }) => ({ text, names })),
  };
}
