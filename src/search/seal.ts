import { createHash } from 'node:crypto';
import { indexVersion } from './version.ts';

/** Stands in a bundle's folder: what it was made from, and what it was when made. */
export interface Seal {
  /** Says the keys of its articles, in their order, and how an index is made. */
  readonly made: string;
  /** Says what Pagefind was given. */
  readonly tokens: string;
  /** Names of Pagefind's files. */
  readonly files: readonly string[];
  readonly meta: string;
  readonly articles: readonly SealedArticle[];
  /** Folded word → in how many of its articles it stands: two rows, sorted by word. */
  readonly words: string;
  readonly counts: readonly number[];
}

export interface SealedArticle {
  readonly id: string;
  readonly key: string;
  readonly fragment: string;
}

const VERSION = indexVersion();

/** What a seal says of the articles that a bundle is made from. */
export const madeFrom = (articles: readonly { readonly id: string; readonly key: string }[]) =>
  sha256([VERSION, ...articles.flatMap(({ id, key }) => [id, key])]);

/** What the card of an article is made from. */
export const cardInputs = (key: string): string => sha256([VERSION, key]);

/** A running digest of what Pagefind is given. */
export const tokensDigest = () => createHash('sha256').update(VERSION);

/** A seal as it was written; undefined for what is none. */
export function readSeal(text: string | undefined): Seal | undefined {
  try {
    const seal = JSON.parse(text ?? '') as Partial<Seal>;
    const lists = [seal.files, seal.articles, seal.counts];
    return lists.every(Array.isArray) ? (seal as Seal) : undefined;
  } catch {
    return undefined;
  }
}

function sha256(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
