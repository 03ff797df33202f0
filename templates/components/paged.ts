import { fileOf } from '../../src/site/kind.ts';
import type { PageHandle, PageName, ViewOf } from '../../src/site/pages.ts';
import type { SiteView } from '../../src/site/views/page.ts';

/** What a template gets that is paginated over one kind of page. */
export interface PageData<Name extends PageName> {
  readonly view: ViewOf<Name>;
  readonly site: SiteView;
}

/** A page a handle; it says where it is written, and its view model is made when it is rendered. */
export function paged(name: PageName) {
  return {
    pagination: { data: `pages.${name}`, size: 1, alias: 'handle' },
    permalink: ({ handle }: { readonly handle: PageHandle }) => fileOf(handle.path),
  };
}
