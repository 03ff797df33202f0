import { type Changed, type Changes, changesBetween } from '../../archive/changes.ts';
import { releaseOf } from '../../archive/release.ts';
import type { Release, ReleasedArticle } from '../../model/release.ts';
import { entityLink, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { single } from '../kind.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articlePath, PATHS } from '../urls.ts';
import type { Link, PageHead } from './page.ts';
import { tombstoneLink } from './tombstone.ts';

/** What changed from one release to the next, and since the last. */
export interface ChangesView extends PageHead {
  readonly steps: readonly Step[];
  readonly back: Link;
}

export interface Step {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly decisions: string | null;
}

export interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Lines that are not shown. */
  readonly more: number;
}

/** A text or a name, and what it was and is. */
export interface Line {
  readonly text: string;
  readonly href: string | null;
  readonly change: string | null;
}

/** Lines a group shows. */
const MOST = 200;

export const changesPage = single(PATHS.changes, changesView);

function changesView(context: SiteContext): ChangesView {
  const { archive, authority, releases, urls } = context;
  const page = head(context, {
    path: PATHS.changes,
    title: STRINGS.changes.title,
    description: STRINGS.changes.intro,
    crumbs: [{ href: urls.href(PATHS.decisions), text: STRINGS.decisions.title }],
  });
  const last = releases.at(-1);
  const now = last && releaseOf(archive, authority, { number: last.number + 1, name: '' });
  const states = now ? [...releases, now] : [];
  const steps = states.slice(1).map((after, at) => stepOf(context, states[at] ?? after, after));
  return {
    ...page,
    steps: steps.reverse(),
    back: { href: urls.href(PATHS.decisions), text: STRINGS.decisions.title },
  };
}

function stepOf(context: SiteContext, before: Release, after: Release): Step {
  const T = STRINGS.changes;
  const changes = changesBetween(before, after, context.archive.entities);
  const title = after.name === '' ? T.since(before.name) : T.between(before.name, after.name);
  return { title, groups: groupsOf(context, changes), decisions: T.decisions(changes) };
}

function groupsOf(context: SiteContext, changes: Changes): Group[] {
  const T = STRINGS.changes;
  const line = (article: ReleasedArticle, change: string | null = null): Line => {
    return { ...articleLine(context, article), change };
  };
  const dates = ({ before, after }: Changed) =>
    T.fromTo(shownDate(before.date), shownDate(after.date));
  const titles = ({ before }: Changed) => T.wasCalled(french(excerpt(before.title, 120)));
  return [
    group(T.added, changes.added, (article) => line(article)),
    group(T.gone, changes.gone, (article) => line(article)),
    group(T.redated, changes.redated, (one) => line(one.after, dates(one))),
    group(T.retitled, changes.retitled, (one) => line(one.after, titles(one))),
    group(T.recleaned, changes.recleaned, (article) => line(article)),
    group(T.merged, changes.merged, ({ name, into }) => {
      const link = entityLink(context, into);
      return {
        text: link?.text ?? into,
        href: link?.href ?? null,
        change: T.mergedName(french(name)),
      };
    }),
  ].filter(({ lines }) => lines.length > 0);
}

const group = <Item>(
  title: string,
  items: readonly Item[],
  lineOf: (item: Item) => Line,
): Group => ({
  title,
  lines: items.slice(0, MOST).map(lineOf),
  more: Math.max(0, items.length - MOST),
});

/** A withdrawn text is named as its editor lets it be named; one that is only gone has no page. */
function articleLine(context: SiteContext, { id, title }: ReleasedArticle): Omit<Line, 'change'> {
  const stone = context.withdrawn.find((one) => one.id === id);
  if (stone) return tombstoneLink(context, stone);
  const article = context.articleById.get(id);
  return {
    text: french(excerpt(title, 160)),
    href: article ? context.urls.href(articlePath(article)) : null,
  };
}
