import type { Pages } from '../../src/site/pages.ts';
import type { FeedForm } from '../../src/site/urls.ts';
import type { SiteView } from '../../src/site/views/page.ts';

/** What Eleventy hands to a template that is paginated over one kind of page. */
export interface PageData<Kind extends keyof Pages> {
  readonly view: Pages[Kind][number];
  readonly site: SiteView;
}

/** A page a view model; each says where it is written. */
export function paged(kind: keyof Pages) {
  return {
    pagination: { data: `pages.${kind}`, size: 1, alias: 'view' },
    permalink: ({ view }: { readonly view: { readonly path: string } }) => fileOf(view.path),
  };
}

/** A file a feed, in one of its forms. */
export function fedBy(form: FeedForm) {
  return {
    pagination: { data: 'pages.feeds', size: 1, alias: 'view' },
    permalink: ({ view }: Pick<PageData<'feeds'>, 'view'>) => view.forms[form].path,
  };
}

/** `articles/` → `articles/index.html`; `404.html` stays. */
const fileOf = (path: string): string =>
  path === '' || path.endsWith('/') ? `${path}index.html` : path;
