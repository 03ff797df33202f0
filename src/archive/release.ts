import type { Authority } from '../model/authority.ts';
import type { Release } from '../model/release.ts';
import { sha256 } from '../text/hash.ts';
import type { Archive, Article } from './model.ts';

const LENGTH = 16;

/** The archive as a release tells it; `number` and `name` are the editor's. */
export function releaseOf(
  archive: Archive,
  authority: Authority,
  { number, name }: Pick<Release, 'number' | 'name'>,
): Release {
  return {
    number,
    name,
    articles: archive.articles.map(({ record, slug }) => ({
      id: record.id,
      slug,
      title: record.title.text,
      date: record.date,
      text: short(JSON.stringify(record.texts)),
    })),
    entities: archive.entities.map((entity) => ({ id: entity.id, name: entity.name })),
    decisions: [
      ...archive.articles.flatMap((article) =>
        article.record.decisions.map((decision) => decisionKey(article, decision)),
      ),
      ...authority.map(authorityKey),
    ].sort(),
  };
}

/** Tells a decision on an article from every other, and from itself with another reason. */
export const decisionKey = (
  { record }: Article,
  { field, what, because }: Article['record']['decisions'][number],
): string => short(JSON.stringify([record.id, field, what, because]));

/** The same for an entry of the authority. */
export const authorityKey = (entry: Authority[number]): string =>
  short(
    JSON.stringify([
      entry.id,
      entry.kind,
      entry.name,
      entry.variants,
      entry.mergedFrom,
      entry.never,
      entry.because,
    ]),
  );

const short = (text: string): string => sha256(text).slice(0, LENGTH);
