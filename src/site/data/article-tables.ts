import type { Article, Occurrence, Part } from '../../archive/model.ts';
import type { SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { articlePath, shortPath, sourcePath } from '../urls.ts';
import { day, maybe, type Table, table, text, truth, whole } from './table.ts';

const WORDS = STRINGS.data.fields;

/** Several names in one cell. */
export const listed = (names: readonly string[]): string => names.join(' ; ');

/** The text of the article as it was kept: blocks parted by an empty line. */
const keptText = ({ record }: Article): string => record.texts.join('\n\n');

/** A row an article, in the order of the archive. */
export function articleTable({ archive, urls }: SiteContext): Table {
  return table<Article, keyof typeof WORDS.articles>(
    { name: 'articles', primaryKey: ['id'], foreignKeys: [] },
    {
      id: text(({ record }) => record.id),
      address: text((article) => urls.absolute(articlePath(article))),
      lasting: text((article) => urls.absolute(shortPath(article))),
      title: text(({ record }) => record.title.text),
      title_basis: text(({ record }) => record.title.basis),
      title_supplied: truth(({ record }) => record.title.span === undefined),
      date: maybe(({ record }) => record.date),
      date_basis: text(({ record }) => record.dateBasis),
      date_from: day(({ record }) => record.dateFrom),
      date_to: day(({ record }) => record.dateTo),
      publisher: maybe(({ record }) => record.publisher),
      authors: maybe(({ record }) => listed(record.authors)),
      language: text(({ record }) => record.language),
      source_file: text(({ record }) => record.source.file),
      source_sha256: text(({ record }) => record.source.sha256),
      source_bytes: whole(({ record }) => record.source.bytes),
      source_encoding: text(({ record }) => record.source.encoding),
      source_address: text((article) => urls.absolute(sourcePath(article))),
      text: maybe(keptText),
    },
    WORDS.articles,
    archive.articles,
  );
}

interface Named {
  readonly article: Article;
  readonly part: Part;
  readonly occurrence: Occurrence;
}

/** The words of a mention, as they stand in the source. */
export const wordsOf = (part: Part, { start, end }: Occurrence): string =>
  part.text.slice(start - part.start, end - part.start);

/** A row a mention, in the order of the texts; those in passages set apart are among them. */
export function mentionTable({ archive }: SiteContext): Table {
  const kindOf = (id: string) => archive.entityById.get(id)?.kind ?? null;
  return table<Named, keyof typeof WORDS.mentions>(
    {
      name: 'mentions',
      primaryKey: ['article', 'start'],
      foreignKeys: [
        { field: 'article', table: 'articles', key: 'id' },
        { field: 'entity', table: 'entites', key: 'id' },
      ],
    },
    {
      article: text(({ article }) => article.record.id),
      entity: text(({ occurrence }) => occurrence.entity),
      kind: text(({ occurrence }) => kindOf(occurrence.entity)),
      text: text(({ part, occurrence }) => wordsOf(part, occurrence)),
      start: whole(({ occurrence }) => occurrence.start),
      end: whole(({ occurrence }) => occurrence.end),
      set_apart: truth(({ part }) => part.aside),
      rule: text(({ occurrence }) => occurrence.rule),
    },
    WORDS.mentions,
    { [Symbol.iterator]: () => mentionsOf(archive.articles) },
  );
}

/** One after the other: an archive has millions, and each holds its part. */
function* mentionsOf(articles: readonly Article[]): Generator<Named> {
  for (const article of articles)
    for (const part of article.parts)
      for (const occurrence of part.occurrences) yield { article, part, occurrence };
}
