import type { Archive, Article, Entity } from '../archive/model.ts';
import { displayDate } from '../edtf/display.ts';
import { french } from '../site/typography.ts';
import { articlePath } from '../site/urls.ts';
import type { SearchableArticle, SearchableName } from './searchable.ts';

/** Longest stretch of years that a date may allow and still be filtered by (a decade). */
const MOST_YEARS = 10;

/** The articles of an archive as search needs them, in its order. Passages set apart are not searched. */
export function searchableArticles(archive: Archive): SearchableArticle[] {
  const quotedIn = new Map(
    archive.articles.map((article) => [
      article.order,
      new Set(article.quotes.map(({ speaker }) => speaker)),
    ]),
  );
  return archive.articles.map((article) => {
    const { record } = article;
    return {
      path: articlePath(article),
      title: french(record.title.text),
      supplied: record.title.span === undefined,
      paragraphs: paragraphs(article),
      dateLabel: displayDate(record.date),
      dated: article.order < archive.dated,
      years: years(record.dateFrom, record.dateTo),
      publisher: record.publisher,
      names: names(article, archive, quotedIn.get(article.order) ?? new Set()),
    };
  });
}

function paragraphs({ parts }: Article): string[] {
  return parts.flatMap((part) => (part.aside || part.kind === 'title' ? [] : [french(part.text)]));
}

/** Every year from the first to the last day allowed; none where that is wider than a decade. */
function years(from: string | null, to: string | null): number[] {
  if (from === null || to === null) return [];
  const first = Number(from.slice(0, 4));
  const length = Number(to.slice(0, 4)) - first + 1;
  return length > MOST_YEARS ? [] : Array.from({ length }, (_, at) => first + at);
}

function names(
  article: Article,
  { entityById }: Archive,
  speakers: ReadonlySet<string | null>,
): SearchableName[] {
  return [...formsIn(article)].flatMap(([id, forms]) => {
    const entity = entityById.get(id);
    if (!entity) return [];
    const { kind, name } = entity;
    return [{ id, kind, name, variants: variantsOf(entity), forms, quoted: speakers.has(id) }];
  });
}

/** The forms that an article's own text uses, by entity, in the order of the text. */
function formsIn({ parts }: Article): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of parts) {
    if (part.aside) continue;
    for (const { entity, start, end } of part.occurrences) {
      const form = part.text.slice(start - part.start, end - part.start);
      const forms = found.get(entity) ?? [];
      if (!forms.includes(form)) forms.push(form);
      found.set(entity, forms);
    }
  }
  return found;
}

const variantsOf = ({ variants, authority }: Entity): string[] => [
  ...new Set([...(authority?.variants ?? []), ...variants.map(({ form }) => form)]),
];
