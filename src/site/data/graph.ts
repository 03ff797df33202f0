import type { Archive, ArchiveQuote, Article, Entity } from '../../archive/model.ts';
import type { SiteContext } from '../context.ts';
import { articlePath, entityPath, shortPath, sourcePath } from '../urls.ts';
import { isDay, TYPES } from '../views/metadata.ts';
import { quotePath } from './entity-tables.ts';
import { blank, iri, literal, type Term, triple, typed } from './ntriples.ts';

const schema = (name: string): Term => iri(`https://schema.org/${name}`);
const prov = (name: string): Term => iri(`http://www.w3.org/ns/prov#${name}`);
const A = iri('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const DATE = iri('http://purl.org/dc/terms/date');
const EDTF = 'http://id.loc.gov/datatypes/edtf';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** By the length of `2017`, `2017-02`, `2017-02-14`. */
const DATATYPES: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };

/**
 * The archive as N-Triples: articles in their order with what they are made from, name and quote;
 * then the entities. An article is `about` what its title names, and `mentions` the rest of what its
 * text names; what only passages set apart name is left out.
 */
export function* graph(context: SiteContext): Iterable<string> {
  const { archive, settings, urls } = context;
  const whole = iri(urls.absolute(''));
  yield triple(whole, A, schema('Collection'));
  yield triple(whole, schema('name'), literal(settings.title, settings.language));
  yield triple(whole, schema('description'), literal(settings.description, settings.language));
  for (const article of archive.articles) yield* articleTriples(context, article);
  for (const entity of archive.entities) yield* entityTriples(context, entity);
}

function* articleTriples(context: SiteContext, article: Article): Iterable<string> {
  const { urls } = context;
  const { record } = article;
  const it = iri(urls.absolute(articlePath(article)));
  yield triple(it, A, schema('NewsArticle'));
  yield triple(it, schema('headline'), literal(record.title.text, record.language));
  yield triple(it, schema('identifier'), literal(record.id));
  yield triple(it, schema('inLanguage'), literal(record.language));
  yield triple(it, schema('isPartOf'), iri(urls.absolute('')));
  yield triple(it, schema('sameAs'), iri(urls.absolute(shortPath(article))));
  yield* dateTriples(it, record.date);
  yield* creditTriples(it, article);
  yield* sourceTriples(context, it, article);
  yield* namingTriples(context, it, article);
  for (const quote of article.quotes) yield* quoteTriples(context, it, quote, record.language);
}

function* quoteTriples(
  context: SiteContext,
  article: Term,
  quote: ArchiveQuote,
  language: string,
): Iterable<string> {
  const { archive, urls } = context;
  const it = iri(urls.absolute(quotePath(context, quote)));
  const speaker = quote.speaker === null ? undefined : archive.entityById.get(quote.speaker);
  yield triple(it, A, schema('Quotation'));
  yield triple(it, schema('isPartOf'), article);
  yield triple(it, schema('text'), literal(quote.text, language));
  if (speaker)
    yield triple(it, schema('spokenByCharacter'), iri(urls.absolute(entityPath(speaker))));
}

/** The date as the archive writes it; a day, month or year that is sure also as schema.org wants it. */
function* dateTriples(it: Term, date: string | null): Iterable<string> {
  if (date === null) return;
  yield triple(it, DATE, typed(date, EDTF));
  if (isDay(date))
    yield triple(it, schema('datePublished'), typed(date, `${XSD}${DATATYPES[date.length]}`));
}

function* creditTriples(it: Term, { record }: Article): Iterable<string> {
  const { id, publisher, authors } = record;
  if (publisher !== null) yield* creditTriple(it, 'publisher', 'Organization', `p${id}`, publisher);
  for (const [index, name] of authors.entries())
    yield* creditTriple(it, 'author', 'Person', `a${id}n${index + 1}`, name);
}

function* creditTriple(
  it: Term,
  role: string,
  type: string,
  label: string,
  name: string,
): Iterable<string> {
  const node = blank(label);
  yield triple(it, schema(role), node);
  yield triple(node, A, schema(type));
  yield triple(node, schema('name'), literal(name));
}

function* sourceTriples({ urls }: SiteContext, it: Term, article: Article): Iterable<string> {
  const { sha256, swhid, encoding } = article.record.source;
  const source = iri(`urn:sha256:${sha256}`);
  const file = iri(urls.absolute(sourcePath(article)));
  yield triple(it, schema('isBasedOn'), file);
  yield triple(it, prov('wasDerivedFrom'), source);
  yield triple(source, A, prov('Entity'));
  yield triple(source, schema('contentUrl'), file);
  yield triple(source, schema('sha256'), literal(sha256));
  yield triple(source, schema('identifier'), literal(swhid));
  yield triple(source, schema('encodingFormat'), literal(`text/plain; charset=${encoding}`));
}

function* namingTriples(context: SiteContext, it: Term, article: Article): Iterable<string> {
  const about = namedInTitle(article);
  const inText = new Set(
    article.parts.flatMap((part) =>
      part.aside ? [] : part.occurrences.map(({ entity }) => entity),
    ),
  );
  for (const entity of entitiesOf(context.archive, inText)) {
    const predicate = schema(about.has(entity.id) ? 'about' : 'mentions');
    yield triple(it, predicate, iri(context.urls.absolute(entityPath(entity))));
  }
}

const entitiesOf = ({ entityById }: Archive, ids: Iterable<string>): Entity[] =>
  [...ids].flatMap((id) => entityById.get(id) ?? []);

/** Whatever the words of the source that make the title name. */
function namedInTitle({ parts, record: { title } }: Article): ReadonlySet<string> {
  const { start, end } = title.span ?? { start: 0, end: 0 };
  const named = parts.flatMap(({ occurrences }) =>
    occurrences.filter((occurrence) => occurrence.start >= start && occurrence.end <= end),
  );
  return new Set(named.map(({ entity }) => entity));
}

function* entityTriples({ urls }: SiteContext, entity: Entity): Iterable<string> {
  const { id, kind, name, variants, authority } = entity;
  const it = iri(urls.absolute(entityPath(entity)));
  yield triple(it, A, schema(TYPES[kind]));
  yield triple(it, schema('name'), literal(name));
  yield triple(it, schema('identifier'), literal(id));
  for (const { form } of variants)
    if (form !== name) yield triple(it, schema('alternateName'), literal(form));
  if (authority?.description !== undefined)
    yield triple(it, schema('description'), literal(authority.description, 'fr'));
  if (authority?.wikidata !== undefined)
    yield triple(it, schema('sameAs'), iri(`http://www.wikidata.org/entity/${authority.wikidata}`));
}
