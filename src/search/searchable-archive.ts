import type { Archive, Article, Entity } from '../archive/model.ts';
import { displayDate } from '../edtf/display.ts';
import { french } from '../site/typography.ts';
import { articlePath } from '../site/urls.ts';
import { shownBlock } from '../site/views/quote-spans.ts';
import type {
  ArticleFacts,
  Months,
  NameUse,
  SearchableArchive,
  SearchableArticle,
  SearchableEntity,
} from './searchable.ts';

/** Longest stretch of years that a date may allow and still be filtered by (a decade). */
const MOST_YEARS = 10;

/** An archive as search needs it, in its order. Passages set apart are not searched. */
export function searchableArchive(archive: Archive): SearchableArchive {
  const article = (number: number): SearchableArticle => {
    const found = archive.articles[number];
    if (found === undefined) throw new RangeError(`there is no article ${number}`);
    return searchable(found);
  };
  return {
    articles: archive.articles.map((found) => facts(found, archive)),
    dated: archive.dated,
    entities: archive.entities.flatMap(searchableEntity),
    article,
  };
}

function facts(article: Article, { dated }: Archive): ArticleFacts {
  const { record, order } = article;
  return {
    id: record.id,
    key: article.digest,
    month: order < dated ? (record.dateFrom?.slice(0, 7) ?? null) : null,
    months: months(record.dateFrom, record.dateTo),
    publisher: record.publisher,
  };
}

/** None where the date allows more than a decade. */
function months(from: string | null, to: string | null): Months | null {
  if (from === null || to === null) return null;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return years > MOST_YEARS ? null : { from: from.slice(0, 7), to: to.slice(0, 7) };
}

function searchable(article: Article): SearchableArticle {
  const { record, parts } = article;
  return {
    path: articlePath(article),
    title: french(record.title.text),
    supplied: record.title.span === undefined,
    paragraphs: parts.flatMap((part, at) =>
      part.aside || part.kind === 'title' ? [] : [shownBlock(article, at)],
    ),
    dateLabel: displayDate(record.date),
    dateBasis: record.dateBasis,
    publisher: record.publisher,
    names: names(article),
  };
}

/** The entities that the article's own text names, each with the forms that it uses. */
function names({ parts, quotes }: Article): NameUse[] {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const forms = new Map<string, string[]>();
  for (const part of parts) {
    if (part.aside) continue;
    for (const { entity, start, end } of part.occurrences) {
      const form = part.text.slice(start - part.start, end - part.start);
      const known = forms.get(entity) ?? [];
      if (!known.includes(form)) known.push(form);
      forms.set(entity, known);
    }
  }
  return [...forms].map(([id, used]) => ({ id, forms: used, quoted: speakers.has(id) }));
}

/** An entity that is named only in passages set apart is not searched for. */
function searchableEntity({ id, kind, name, authority, variants, appearances }: Entity) {
  const articles = appearances.filter(({ mentions }) => mentions > 0).map((a) => a.article);
  const forms = [...(authority?.variants ?? []), ...variants.map(({ form }) => form)];
  const entity: SearchableEntity = { id, kind, name, variants: [...new Set(forms)], articles };
  return articles.length === 0 ? [] : [entity];
}
