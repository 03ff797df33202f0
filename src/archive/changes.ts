import type { Release, ReleasedArticle } from '../model/release.ts';
import type { Entity } from './model.ts';

/** What became of an archive between two of its states; each list in the order of the later one. */
export interface Changes {
  readonly added: readonly ReleasedArticle[];
  /** Those that are no longer there, withdrawn ones among them; in the order of the earlier state. */
  readonly gone: readonly ReleasedArticle[];
  readonly redated: readonly Changed[];
  readonly retitled: readonly Changed[];
  /** The kept text is another: a rule or a decision sets something apart that it did not, or no longer does. */
  readonly recleaned: readonly ReleasedArticle[];
  /** Entities that became part of another. */
  readonly merged: readonly { readonly name: string; readonly into: string }[];
  /** Number of decisions that are new, and of those taken back. */
  readonly decided: number;
  readonly undecided: number;
}

export interface Changed {
  readonly before: ReleasedArticle;
  readonly after: ReleasedArticle;
}

/** @param entities those of the archive as it is: they know what ids lead to them */
export function changesBetween(
  before: Release,
  after: Release,
  entities: readonly Entity[],
): Changes {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const now = new Set(after.articles.map(({ id }) => id));
  const both = after.articles.flatMap((article): Changed[] => {
    const known = old.get(article.id);
    return known ? [{ before: known, after: article }] : [];
  });
  return {
    added: after.articles.filter(({ id }) => !old.has(id)),
    gone: before.articles.filter(({ id }) => !now.has(id)),
    redated: both.filter((one) => one.before.date !== one.after.date),
    retitled: both.filter((one) => one.before.title !== one.after.title),
    recleaned: both.filter((one) => one.before.text !== one.after.text).map((one) => one.after),
    merged: mergedBetween(before, after, entities),
    decided: missing(after.decisions, before.decisions),
    undecided: missing(before.decisions, after.decisions),
  };
}

function mergedBetween(
  before: Release,
  after: Release,
  entities: readonly Entity[],
): Changes['merged'] {
  const there = new Map(after.entities.map(({ id, name }) => [id, name]));
  const holders = new Map(
    entities.flatMap(({ id, formerIds }) => formerIds.map((old) => [old, id])),
  );
  return before.entities.flatMap(({ id, name }) => {
    const into = there.has(id) ? undefined : holders.get(id);
    return into !== undefined && there.has(into) ? [{ name, into }] : [];
  });
}

function missing(these: readonly string[], from: readonly string[]): number {
  const known = new Set(from);
  return these.filter((key) => !known.has(key)).length;
}
