import { head, type SiteContext } from '../context.ts';
import { single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import type { PageHead } from './page.ts';

/** Addresses of what the page « Hors ligne » sets to work. */
export interface OfflineView extends PageHead {
  readonly script: string;
  readonly worker: string;
  /** Version, number and size of the files that the whole archive has; written at the end of a build. */
  readonly state: string;
}

export const offlinePage = single(PATHS.offline, (context: SiteContext): OfflineView => {
  const { title, intro } = STRINGS.offline;
  const { urls } = context;
  return {
    ...head(context, { path: PATHS.offline, title, description: intro }),
    script: urls.href('assets/garder.js'),
    worker: urls.href(PATHS.worker),
    state: urls.href('hors-ligne.json'),
  };
});
