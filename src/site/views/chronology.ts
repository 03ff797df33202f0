import { bounds } from '../../edtf/bounds.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { PATHS } from '../urls.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { dateText, plainTitle } from './teaser.ts';
import { type TimelineView, timeline } from './timeline.ts';

/** Publications, and what the texts say of other days; one page of it. */
export interface ChronologyView extends PageHead {
  readonly timeline: TimelineView | null;
  readonly years: readonly ChronologyYear[];
  readonly pager: Pager | null;
}

export interface ChronologyYear {
  readonly year: string;
  readonly entries: readonly ChronologyEntry[];
}

/** A publication, or a day, month or year that an article speaks of. */
export interface ChronologyEntry {
  readonly kind: 'publication' | 'event';
  readonly date: string;
  readonly from: string;
  readonly article: Link;
  /** Of an event, the words around the date. */
  readonly words: { readonly before: string; readonly name: string; readonly after: string } | null;
}

const PER_PAGE = 200;

export const chronologyPages: PageKind<ListPage<ChronologyEntry>, ChronologyView> = {
  keys(context) {
    const entries = [...publications(context), ...events(context)].sort(byDay);
    return pagesOf(context.urls, PATHS.timeline, entries, PER_PAGE);
  },
  path: (_, { path }) => path,
  view: chronologyView,
};

function chronologyView(
  context: SiteContext,
  { path, items, pager }: ListPage<ChronologyEntry>,
): ChronologyView {
  return {
    ...head(context, {
      path,
      title: pager
        ? `${STRINGS.timeline.title}, ${STRINGS.page(pager.number, pager.of)}`
        : STRINGS.timeline.title,
      description: STRINGS.timeline.intro,
      section: 'timeline',
    }),
    timeline: pager === null || pager.number === 1 ? timeline(context) : null,
    years: byYear(items),
    pager,
  };
}

/** By first day; of one day the publications first, then by address. */
function byDay(a: ChronologyEntry, b: ChronologyEntry): number {
  const kind = Number(a.kind === 'event') - Number(b.kind === 'event');
  return compare(a.from, b.from) || kind || compare(a.article.href, b.article.href);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function publications(context: SiteContext): ChronologyEntry[] {
  return context.archive.articles.slice(0, context.archive.dated).map((article) => ({
    kind: 'publication',
    date: dateText(article),
    from: article.record.dateFrom ?? article.record.dateTo ?? '',
    article: { href: articleHref(context, article), text: plainTitle(article) },
    words: null,
  }));
}

/** The same day of an article counts once: the first time that it is said. */
function events(context: SiteContext): ChronologyEntry[] {
  return context.archive.articles.flatMap(({ order }) => eventsOf(context, order));
}

function eventsOf(context: SiteContext, order: number): ChronologyEntry[] {
  const article = articleAt(context, order);
  const link = { href: articleHref(context, article), text: plainTitle(article, 90) };
  const seen = new Set<string>();
  const blocks = article.parts.flatMap((part) => (part.aside ? [] : [part]));
  let at = 0;
  return article.record.times.flatMap(({ start, end, edtf }) => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const block = blocks[at];
    const from = edtf === null ? null : bounds(edtf).from;
    if (!block || edtf === null || from === null || seen.has(edtf) || start < block.start)
      return [];
    seen.add(edtf);
    const date = shownDate(edtf);
    const words = around(block.text, start - block.start, end - block.start);
    return [{ kind: 'event' as const, date, from, article: link, words }];
  });
}

const AROUND = 110;

function around(text: string, start: number, end: number): ChronologyEntry['words'] {
  const before = text.slice(0, start);
  const near = before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, '')}`;
  const after = text.slice(end);
  const space = /^\s/.test(after) ? ' ' : '';
  return {
    before: french(near),
    name: french(text.slice(start, end)),
    after: space + french(excerpt(after, AROUND)),
  };
}

function byYear(entries: readonly ChronologyEntry[]): ChronologyYear[] {
  const years: { year: string; entries: ChronologyEntry[] }[] = [];
  for (const entry of entries) {
    const year = entry.from.replace(/-\d\d-\d\d$/, '').replace(/^0+(?=\d)/, '');
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}
