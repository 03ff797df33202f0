import { fileOf } from '../../src/site/kind.ts';
import type { PageName, ViewOf } from '../../src/site/pages.ts';
import type { PageHead, SiteView } from '../../src/site/views/page.ts';

/** What a template gets that is paginated over one kind of page. */
export interface PageData<Name extends PageName> {
  readonly view: ViewOf<Name>;
  readonly site: SiteView;
}

/** A page a view model, which says where it is written. */
export function paged(name: PageName) {
  return {
    pagination: { data: `pages.${name}`, size: 1, alias: 'view' },
    permalink: ({ view }: { readonly view: PageHead }) => fileOf(view.path),
  };
}
