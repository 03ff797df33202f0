import type { Stated, StatedField } from '../../model/captured.ts';
import { jsonLdStated } from './json-ld.ts';
import { titlePublisher } from './title.ts';

/** What is asked of a page. */
export interface PageDocument {
  readonly title?: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** `<meta>` names (lower case) and what they state, the most trusted first: Open Graph, Dublin Core, Highwire, plain. */
const META: readonly (readonly [string, StatedField])[] = [
  ['og:title', 'title'],
  ['citation_title', 'title'],
  ['dc.title', 'title'],
  ['twitter:title', 'title'],
  ['article:published_time', 'date'],
  ['og:published_time', 'date'],
  ['citation_publication_date', 'date'],
  ['datepublished', 'date'],
  ['dc.date.issued', 'date'],
  ['dcterms.issued', 'date'],
  ['dc.date', 'date'],
  ['pubdate', 'date'],
  ['publish-date', 'date'],
  ['date', 'date'],
  ['article:modified_time', 'updated'],
  ['og:updated_time', 'updated'],
  ['last-modified', 'updated'],
  ['author', 'author'],
  ['article:author', 'author'],
  ['citation_author', 'author'],
  ['dc.creator', 'author'],
  ['og:site_name', 'publisher'],
  ['dc.publisher', 'publisher'],
  ['citation_publisher', 'publisher'],
  ['application-name', 'publisher'],
  ['og:url', 'url'],
  ['article:tag', 'tag'],
];

/** What a page says of itself: JSON-LD, `<meta>`, `rel=canonical`, `<time>`, `lang`, `<h1>`, `<title>`. */
export function pageStated(page: PageDocument): Stated[] {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const all = [
    ...jsonLdStated(scripts.map((script) => script.textContent ?? '')),
    ...metaStated(page),
    ...attribute(page, 'link[rel~="canonical"]', 'href', 'url', 'link canonical'),
    ...timeStated(page),
    ...attribute(page, 'html', 'lang', 'language', 'html lang'),
    ...words(page, 'h1', 'title', 'h1'),
    ...words(page, 'title', 'title', 'title'),
  ];
  const plausible = all.filter(isPlausible);
  return distinct([...plausible, ...titlePublisher(plausible)]);
}

function metaStated(page: PageDocument): Stated[] {
  const values = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const value = meta.getAttribute('content')?.trim();
    if (!name || !value) continue;
    const key = name.toLowerCase();
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return META.flatMap(([name, field]) =>
    (values.get(name) ?? []).map((value) => ({ field, value, where: `meta ${name}` })),
  );
}

/** The first `<time>` of the article, or one that says that it is the date of publication. */
function timeStated(page: PageDocument): Stated[] {
  for (const selector of [
    'time[pubdate]',
    'time[itemprop="datePublished"]',
    'article time',
    'time',
  ]) {
    const found = attribute(page, selector, 'datetime', 'date', 'time');
    if (found.length > 0) return found;
  }
  return [];
}

function attribute(
  page: PageDocument,
  selector: string,
  name: string,
  field: StatedField,
  where: string,
): Stated[] {
  const value = page.querySelector(selector)?.getAttribute(name)?.trim();
  return value ? [{ field, value, where }] : [];
}

function words(page: PageDocument, selector: string, field: StatedField, where: string): Stated[] {
  const value = page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
  return value ? [{ field, value, where }] : [];
}

/** `article:author` is often the address of a profile, which names nobody. */
const isPlausible = ({ field, value }: Stated): boolean =>
  !(field === 'author' && /^https?:/i.test(value)) && value.length <= 2000;

function distinct(all: readonly Stated[]): Stated[] {
  const seen = new Set<string>();
  return all.filter(({ field, value }) => {
    const key = `${field} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}
