import type { Tombstone } from '../../archive/withdraw.ts';
import { head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, PATHS, shortPath } from '../urls.ts';
import type { Link, PageHead } from './page.ts';

/** What stands at an address of a withdrawn text: that it was here, and why it no longer is; none of its words. */
export interface TombstoneView extends PageHead {
  readonly withdrawnTitle: string | null;
  readonly because: string;
  readonly id: string;
  readonly sha256: string | null;
  readonly decisions: Link;
}

interface Address {
  readonly path: string;
  readonly stone: Tombstone;
}

export const tombstonePages: PageKind<Address, TombstoneView> = {
  keys: addresses,
  path: (_, { path }) => path,
  view: tombstoneView,
  unlisted: true,
};

/** An address that an article of the archive now has is the article's. */
function addresses({ archive, withdrawn }: SiteContext): Address[] {
  const taken = new Set(
    withdrawn.length === 0
      ? []
      : archive.articles.flatMap((article) => [articlePath(article), shortPath(article)]),
  );
  return withdrawn.flatMap((stone) =>
    [shortPath(stone), ...stone.slugs.map((slug) => articlePath({ slug }))]
      .filter((path) => !taken.has(path))
      .map((path) => ({ path, stone })),
  );
}

function tombstoneView(context: SiteContext, { path, stone }: Address): TombstoneView {
  const { id, sha256, title, because } = stone;
  return {
    ...head(context, {
      path,
      title: STRINGS.tombstone.title,
      description: STRINGS.tombstone.text,
    }),
    canonical: context.urls.absolute(shortPath(stone)),
    withdrawnTitle: title === null ? null : french(title),
    because: french(because),
    id,
    sha256,
    decisions: { href: context.urls.href(PATHS.decisions), text: STRINGS.decisions.title },
  };
}

/** A link to the page that says why a text is no longer there. */
export const tombstoneLink = ({ urls }: SiteContext, stone: Tombstone): Link => ({
  href: urls.href(shortPath(stone)),
  text: stone.title === null ? STRINGS.tombstone.untitled(stone.id) : french(stone.title),
});
