import type { SiteContext } from './context.ts';
import type { PageHead, SiteView } from './views/page.ts';

/**
 * A kind of page. A view model is only made when its page is about to be rendered or compared, so
 * `keys` and `path` must be cheap, and `view` may need nothing but the context and its one key.
 */
export interface PageKind<Key, View extends PageHead> {
  /** What there is a page of, in the order of the site. */
  keys(context: SiteContext): Iterable<Key>;
  /** Address of the page: the same as its view model's `path`. */
  path(context: SiteContext, key: Key): string;
  /** A pure function: the same archive and key, the same plain data. */
  view(context: SiteContext, key: Key): View;
  /**
   * Plain data that decides the view model and takes less work: where it is what it was, so is the page.
   * Without it the view model itself is compared.
   */
  inputs?(context: SiteContext, key: Key): unknown;
  /** Search engines are not told of it. */
  readonly unlisted?: boolean;
}

/** A kind of file that is no page: a feed, data for programs, a source. No template engine sees it. */
export interface FileKind<Key> {
  keys(context: SiteContext): Iterable<Key>;
  /** Where it is written, relative to the root of the site. */
  path(context: SiteContext, key: Key): string;
  /** As `PageKind.inputs`; without it the file is made each time, and its bytes are compared. */
  inputs?(context: SiteContext, key: Key): unknown;
  /** A pure function, as `PageKind.view`. */
  content(context: SiteContext, key: Key, site: SiteView): string | Uint8Array;
}

/** A kind of which there is exactly one page. */
export const single = <View extends PageHead>(
  path: string,
  view: (context: SiteContext) => View,
): PageKind<null, View> => ({ keys: () => [null], path: () => path, view });

/** `articles/` → `articles/index.html`; `404.html` stays. */
export const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;
