import { bounds } from '../../edtf/bounds.ts';
import { articleAt, articleHref, head, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { PATHS, pagePath } from '../urls.ts';
import type { PeriodLink } from './article-list.ts';
import { type ChronologyDrawing, chronologyDrawing } from './chronology-drawing.ts';
import type { Link, PageHead, Pager } from './page.ts';
import type { SpokenDate } from './spoken.ts';
import { dateText, plainTitle } from './teaser.ts';
import { isAbout } from './timeline.ts';

/** Publications, and what the texts say of other days; one page of it. */
export interface ChronologyView extends PageHead {
  /** On the first page only. */
  readonly drawing: ChronologyDrawing | null;
  /** On the first of several pages: the years, or decades, and where each begins. */
  readonly periods: readonly PeriodLink[];
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
  /** Null where a date is open: it has no last day. */
  readonly to: string | null;
  readonly about: boolean;
  /** On the first entry that speaks of a date: where the drawing leads to. */
  readonly id: string | null;
  readonly article: Link;
  /** Of an event, the words around the date. */
  readonly words: { readonly before: string; readonly name: string; readonly after: string } | null;
}

const PER_PAGE = 200;

/** More years than this are told by decades. */
const MOST_PERIODS = 30;

interface ChronologyKey {
  readonly page: ListPage<ChronologyEntry>;
  readonly all: readonly ChronologyEntry[];
}

export const chronologyPages: PageKind<ChronologyKey, ChronologyView> = {
  keys(context) {
    const all = withIds([...publications(context), ...events(context)].sort(byDay));
    return pagesOf(context.urls, PATHS.timeline, all, PER_PAGE).map((page) => ({ page, all }));
  },
  path: (_, { page }) => page.path,
  view: chronologyView,
};

function chronologyView(context: SiteContext, { page, all }: ChronologyKey): ChronologyView {
  const { path, items, pager } = page;
  return {
    ...head(context, {
      path,
      title: pager
        ? `${STRINGS.timeline.title}, ${STRINGS.page(pager.number, pager.of)}`
        : STRINGS.timeline.title,
      description: STRINGS.timeline.intro,
      section: 'timeline',
    }),
    drawing:
      pager === null || pager.number === 1
        ? chronologyDrawing(context, spokenDates(context, all))
        : null,
    // Not on each: one new passage would change them all
    periods: pager?.number === 1 ? periods(context, all) : [],
    years: byYear(items),
    pager,
  };
}

/** The first entry of each date that texts speak of is where links to it lead. */
function withIds(entries: readonly ChronologyEntry[]): ChronologyEntry[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const id = entry.kind === 'event' && entry.to !== null ? dateId(entry.from, entry.to) : null;
    if (id === null || seen.has(id)) return entry;
    seen.add(id);
    return { ...entry, id };
  });
}

const dateId = (from: string, to: string): string => (from === to ? `j${from}` : `j${from}_${to}`);

/** The address of the entry at an index of the whole list. */
const entryHref = ({ urls }: SiteContext, index: number, id: string): string =>
  `${urls.href(pagePath(PATHS.timeline, Math.floor(index / PER_PAGE) + 1))}#${id}`;

/** What texts speak of, each date once. */
function spokenDates(context: SiteContext, all: readonly ChronologyEntry[]): SpokenDate[] {
  const found = new Map<string, { -readonly [Key in keyof SpokenDate]: SpokenDate[Key] }>();
  for (const [index, { kind, from, to, date: shown, about }] of all.entries()) {
    if (kind !== 'event' || to === null) continue;
    const id = dateId(from, to);
    const known = found.get(id);
    if (known) {
      known.passages += 1;
      known.about &&= about;
    } else {
      const href = entryHref(context, index, id);
      found.set(id, { from, to, shown, about, passages: 1, href });
    }
  }
  return [...found.values()];
}

function periods(context: SiteContext, all: readonly ChronologyEntry[]): PeriodLink[] {
  const years = new Set(all.map(({ from }) => yearOf(from)));
  const byDecade = years.size > MOST_PERIODS;
  const found = new Map<string, PeriodLink & { count: number }>();
  for (const [index, { from }] of all.entries()) {
    const year = yearOf(from);
    const text = byDecade ? STRINGS.timeline.decade(year.replace(/\d$/, '0')) : year;
    const known = found.get(text);
    if (known) known.count += 1;
    else
      found.set(text, {
        text,
        href: entryHref(context, index, `a${year}`),
        count: 1,
        current: false,
      });
  }
  return [...found.values()];
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
    to: article.record.dateTo,
    about: isAbout(article.record.date),
    id: null,
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
  return article.record.times.flatMap(({ start, end, edtf }): ChronologyEntry[] => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const block = blocks[at];
    const { from, to } = bounds(edtf);
    if (!block || edtf === null || from === null || seen.has(edtf) || start < block.start)
      return [];
    seen.add(edtf);
    const date = shownDate(edtf);
    const words = around(block.text, start - block.start, end - block.start);
    const about = isAbout(edtf);
    return [{ kind: 'event', date, from, to, about, id: null, article: link, words }];
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
    const year = yearOf(entry.from);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** `2017` of `2017-05-01`; without the zeros that EDTF puts before an early year. */
const yearOf = (day: string): string => day.replace(/-\d\d-\d\d$/, '').replace(/^0+(?=\d)/, '');
