import { sha256 } from './hash.ts';
import { slug } from './slug.ts';

/** How a source is named, and what its record and its corrections are named after it. */

// The formats in which people write; all others keep their ending, so that a page and its PDF do not meet.
const WRITTEN = /\.(?:txt|text|asc|md|markdown)$/i;

// `press.csv#<key>`: a part of a container
const PART = /^(.*?\.(?:warc|warc\.gz|wacz|rss|atom|xml|opml|jsonl|ndjson|csv|tsv|zip))#(.*)$/is;

const LONGEST_LABEL = 60;

/** A path without its ending: `2017/menaces.v2.txt` → `2017/menaces.v2`. */
export const stemOf = (path: string): string => path.replace(/(?<=[^/])\.[^./]*$/, '');

/** The container of a part, a path below `content/sources/`; undefined for a file of its own. */
export const containerOf = (file: string): string | undefined => PART.exec(file)?.[1];

/**
 * The name of the record and of the corrections of a source: `a.txt` → `a`, `a.html` → `a.html`,
 * `press.csv#12` → `press.csv/12-6b51d431df`, where the digits are those of the key's SHA-256.
 */
export function sourceStem(file: string): string {
  const [, container, key = ''] = PART.exec(file) ?? [];
  if (container === undefined) return WRITTEN.test(file) ? stemOf(file) : file;
  const bare = key.replace(/^https?:\/\/(?:www\.)?/, '');
  const words = slug(bare).slice(0, LONGEST_LABEL).replace(/-+$/, '');
  return `${container}/${words}-${sha256(key).slice(0, 10)}`;
}
