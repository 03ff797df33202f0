import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import MiniSearch from 'minisearch';

const require = createRequire(import.meta.url);

/** A text as every engine gets it. */
export interface Text {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** An engine that holds its whole index in the page. */
export interface Peer {
  readonly name: string;
  /** Ids of the texts found. */
  find(query: string): readonly string[];
  /** What a page has to load before the first answer, compressed. */
  readonly bytes: number;
}

interface Lunr {
  (
    build: (this: LunrBuilder) => void,
  ): {
    search(query: string): readonly { readonly ref: string }[];
    toJSON(): object;
  };
  readonly fr?: unknown;
}

interface LunrBuilder {
  use(plugin: unknown): void;
  ref(name: string): void;
  field(name: string): void;
  add(text: Text): void;
}

/** Lunr with the French of lunr-languages: every word asked for, as its `+` says. */
export function lunrFr(texts: readonly Text[]): Peer {
  const lunr = require('lunr') as Lunr;
  if (lunr.fr === undefined) {
    require('lunr-languages/lunr.stemmer.support')(lunr);
    require('lunr-languages/lunr.fr')(lunr);
  }
  const index = lunr(function build() {
    this.use(lunr.fr);
    this.ref('id');
    this.field('title');
    this.field('body');
    for (const text of texts) this.add(text);
  });
  const code = ['lunr', 'lunr-languages/lunr.stemmer.support', 'lunr-languages/lunr.fr'];
  return {
    name: 'Lunr, lunr-languages fr',
    find(query) {
      const words = query.trim().split(/\s+/);
      try {
        return index
          .search(words.map((word) => (/^[-+]/.test(word) ? word : `+${word}`)).join(' '))
          .map(({ ref }) => ref);
      } catch {
        // A field that it does not know is an error of its query language: nothing found
        return [];
      }
    },
    bytes: compressed(JSON.stringify(index), ...code.map(minified)),
  };
}

/** MiniSearch with its defaults, every word asked for. */
export function miniSearch(texts: readonly Text[]): Peer {
  const index = new MiniSearch<Text>({ fields: ['title', 'body'] });
  index.addAll(texts);
  return {
    name: 'MiniSearch',
    find: (query) => index.search(query, { combineWith: 'AND' }).map(({ id }) => String(id)),
    bytes: compressed(JSON.stringify(index), minified('minisearch')),
  };
}

const minified = (name: string): string =>
  transformSync(readFileSync(require.resolve(name), 'utf8'), { minify: true }).code;

const compressed = (...parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + gzipSync(part).length, 0);
