import type { Stated } from '../../model/captured.ts';

/** Types of schema.org that are the article of their page. */
const ARTICLE = /(?:Article|BlogPosting|Report|Review|Posting)$/;

/** Deeper is no metadata. */
const DEEPEST = 12;

type Item = Readonly<Record<string, unknown>>;

/**
 * What the JSON-LD of a page says of its article (schema.org `NewsArticle` and its like). A script that
 * is no JSON says nothing.
 */
export function jsonLdStated(scripts: readonly string[]): Stated[] {
  const items = scripts.flatMap((script) => itemsOf(parse(script), 0));
  const article = items.find((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  if (!article) return [];
  const say = (field: Stated['field'], key: string, values: readonly string[]): Stated[] =>
    values.map((value) => ({ field, value, where: `json-ld ${key}` }));
  return [
    ...say('title', 'headline', texts(article.headline ?? article.name)),
    ...say('date', 'datePublished', texts(article.datePublished)),
    ...say('updated', 'dateModified', texts(article.dateModified)),
    ...say('author', 'author', names(article.author)),
    ...say('publisher', 'publisher', names(article.publisher)),
    ...say('language', 'inLanguage', names(article.inLanguage)),
    ...say('url', 'url', texts(article.url)),
    ...say('tag', 'keywords', names(article.keywords)),
  ];
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** Every object of a document: lists, `@graph` and what stands within (`mainEntity`, `itemListElement`). */
function itemsOf(value: unknown, depth: number): Item[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, depth + 1));
  const item = value as Item;
  return [item, ...['@graph', 'mainEntity'].flatMap((key) => itemsOf(item[key], depth + 1))];
}

const typesOf = (item: Item): string[] =>
  [item['@type']].flat().filter((type): type is string => typeof type === 'string');

const texts = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []));

/** `"Anne"`, `{"name": "Anne"}`, a list of either. */
const names = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const named = typeof one === 'object' && one !== null ? (one as Item).name : one;
    return texts(named);
  });
