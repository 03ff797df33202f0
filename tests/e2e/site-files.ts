import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a site, path relative to its folder, with `/`, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A page of a site. */
export interface HtmlPage {
  /** Relative to the root of the site, as in an address: `articles/`, `404.html`. */
  readonly path: string;
  readonly html: string;
}

export function pagesOf(folder: string): HtmlPage[] {
  return filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({
      path: path.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** The kind of a page: its path without what names one article, entity, year… */
export function kindOf(path: string): string {
  return path
    .replace(/^articles\/\d{4}\/(?:\d{2}\/)?$/, 'articles/[année]/')
    .replace(/^articles\/(?!sans-date|\[|page)[^/]+\/(source\/)?/, 'articles/[article]/$1')
    .replace(/^(personnes|organisations|lieux|autres)\/(?!page\/)[^/]+\//, '$1/[nom]/')
    .replace(/^(liens|a)\/[^/]+\/$/, '$1/[adresse]/')
    .replace(/page\/\d+\/$/, 'page/[n]/');
}

/** Up to `most` pages of each kind. */
export function someOfEachKind(pages: readonly HtmlPage[], most: number): HtmlPage[] {
  const taken = new Map<string, number>();
  return pages.filter(({ path }) => {
    const kind = kindOf(path);
    const before = taken.get(kind) ?? 0;
    taken.set(kind, before + 1);
    return before < most;
  });
}
