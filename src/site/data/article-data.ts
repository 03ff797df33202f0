import type { Article } from '../../archive/model.ts';
import type { SiteContext } from '../context.ts';
import { articlePath, entityDataPath, entityPath, shortPath, sourcePath } from '../urls.ts';
import { wordsOf } from './article-tables.ts';
import { quotePath } from './entity-tables.ts';

/**
 * Version of the shape of all data files: the first number changes when a field goes or changes its
 * meaning, the second when one comes.
 */
export const DATA_VERSION = '1.0';

/**
 * What the archive knows of an article, as JSON: `docs/data.md` is its reference. Every field is
 * always there, null where nothing is known. Offsets are UTF-16 code units of the decoded source.
 */
export function articleData(context: SiteContext, article: Article): object {
  const { urls } = context;
  const { record } = article;
  return {
    version: DATA_VERSION,
    id: record.id,
    address: urls.absolute(articlePath(article)),
    lasting: urls.absolute(shortPath(article)),
    title: titleData(article),
    date: {
      edtf: record.date,
      basis: record.dateBasis,
      from: record.dateFrom,
      to: record.dateTo,
      because: record.dateBecause ?? null,
      evidence: record.dateEvidence,
      rivals: record.dateRivals,
    },
    publisher: record.publisher,
    authors: record.authors,
    credits: record.credits.map(({ role, name, basis, rule }) => ({ role, name, basis, rule })),
    language: record.language,
    source: { ...record.source, address: urls.absolute(sourcePath(article)) },
    blocks: record.blocks.map(({ kind, start, end }, index) => {
      return { kind, start, end, text: record.texts[index] ?? '' };
    }),
    removed: record.removed,
    entities: entitiesData(context, article),
    quotes: quotesData(context, article),
    times: record.times.map(({ start, end, text, edtf, rule }) => {
      return { start, end, text, edtf, rule };
    }),
    repeats: record.repeats,
    decisions: record.decisions,
    generator: record.generator,
  };
}

/** `start` and `end` are null when no words of the source say the title. */
function titleData({ record: { title } }: Article): object {
  const { text, basis, span } = title;
  const { start, end } = span ?? { start: null, end: null };
  return { text, basis, supplied: span === undefined, start, end };
}

/** By first mention, each with the places where the article names it. */
function entitiesData({ archive, urls }: SiteContext, { entities, parts }: Article): object[] {
  const mentions = new Map<string, object[]>(entities.map((id) => [id, []]));
  for (const part of parts)
    for (const occurrence of part.occurrences) {
      const { start, end, rule, entity } = occurrence;
      const place = { start, end, text: wordsOf(part, occurrence), setApart: part.aside, rule };
      mentions.get(entity)?.push(place);
    }
  return entities.flatMap((id) => {
    const entity = archive.entityById.get(id);
    if (!entity) return [];
    const { kind, name } = entity;
    const address = urls.absolute(entityPath(entity));
    const data = urls.absolute(entityDataPath(entity));
    return [{ id, kind, name, address, data, mentions: mentions.get(id) ?? [] }];
  });
}

function quotesData(context: SiteContext, article: Article): object[] {
  return article.quotes.map((quote) => ({
    number: quote.index + 1,
    address: context.urls.absolute(quotePath(context, quote)),
    start: quote.start,
    end: article.record.quotes[quote.index]?.end ?? quote.start + quote.text.length,
    text: quote.text,
    speaker: quote.speaker,
    speakerWords: quote.speakerWords,
    rule: quote.rule,
  }));
}
