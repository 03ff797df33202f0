import type { Article } from '../../archive/model.ts';
import { csv } from '../../text/csv.ts';
import type { SiteContext } from '../context.ts';
import type { STRINGS } from '../strings/index.ts';
import { DATA_VERSION } from './article-data.ts';
import { articleTable, mentionTable } from './article-tables.ts';
import { archiveBag, fitsInBag } from './bag/payload.ts';
import { entityTable, quoteTable } from './entity-tables.ts';
import { graph } from './graph.ts';
import { schemaText } from './schemas.ts';
import type { Table } from './table.ts';

export type DataName = keyof typeof STRINGS.data.files;

/** A file below `donnees/` that holds the whole archive, or one side of it. */
export interface DataFile {
  readonly name: DataName;
  readonly mediatype: string;
  readonly table: Table | null;
  /** Its text or bytes piece by piece, so that no archive has to fit into one string. */
  content(): Iterable<string | Uint8Array>;
}

/**
 * All of them but the package that describes them.
 * @param lineOf the data of an article as its own file has it, one line
 */
export function dataFiles(context: SiteContext, lineOf: (article: Article) => string): DataFile[] {
  function* lines(): Iterable<string> {
    for (const article of context.archive.articles) yield lineOf(article);
  }
  return [
    plain('articles.json', 'application/json', () => articlesJson(context, lines())),
    plain('articles.jsonl', 'application/jsonl', lines),
    tabular('articles.csv', articleTable(context)),
    tabular('mentions.csv', mentionTable(context)),
    tabular('entites.csv', entityTable(context)),
    tabular('citations.csv', quoteTable(context)),
    plain('archive.nt', 'application/n-triples', () => graph(context)),
    plain('article.schema.json', SCHEMA, () => schemaText(context, 'article')),
    plain('entite.schema.json', SCHEMA, () => schemaText(context, 'entite')),
    ...(fitsInBag(context) ? [bag(context)] : []),
  ];
}

const SCHEMA = 'application/schema+json';

const bag = (context: SiteContext): DataFile =>
  plain('archive-bagit.zip', 'application/zip', () => archiveBag(context));

const plain = (
  name: DataName,
  mediatype: string,
  content: () => Iterable<string | Uint8Array>,
): DataFile => ({ name, mediatype, table: null, content });

const tabular = (name: DataName, table: Table): DataFile => ({
  name,
  mediatype: 'text/csv',
  table,
  content: () =>
    csv(
      table.fields.map((field) => field.name),
      table.rows(),
    ),
});

/** The objects of `articles.jsonl` in one, still an article a line. */
function* articlesJson(context: SiteContext, lines: Iterable<string>): Iterable<string> {
  const { settings, urls } = context;
  const { title, description, language } = settings;
  const archive = { title, address: urls.absolute(''), description, language };
  const opening = JSON.stringify({ version: DATA_VERSION, archive }).slice(0, -1);
  yield `${opening},"articles":[`;
  let comma = '\n';
  for (const line of lines) {
    yield comma + line.trimEnd();
    comma = ',\n';
  }
  yield '\n]}\n';
}
