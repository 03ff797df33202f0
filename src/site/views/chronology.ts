import { head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { shownDate } from '../shown-date.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS, pagePath } from '../urls.ts';
import type { PeriodLink } from './article-list.ts';
import { type ChronologyDrawing, chronologyDrawing } from './chronology-drawing.ts';
import { type ChronologyEntry, type Dated, datedOf, entryOf } from './chronology-entries.ts';
import type { PageHead, Pager } from './page.ts';
import type { SpokenDate } from './spoken.ts';
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

const PER_PAGE = 200;

/** More years than this are told by decades. */
const MOST_PERIODS = 30;

interface ChronologyKey {
  readonly page: ListPage<Dated>;
  readonly all: readonly Dated[];
}

export const chronologyPages: PageKind<ChronologyKey, ChronologyView> = {
  keys(context) {
    const all = withIds(datedOf(context).sort(byDay));
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
    years: byYear(items.map((dated) => entryOf(context, dated))),
    pager,
  };
}

/** The first entry of each date that texts speak of is where links to it lead. */
function withIds(entries: readonly Dated[]): Dated[] {
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
function spokenDates(context: SiteContext, all: readonly Dated[]): SpokenDate[] {
  const found = new Map<string, { -readonly [Key in keyof SpokenDate]: SpokenDate[Key] }>();
  for (const [index, { kind, from, to, edtf }] of all.entries()) {
    if (kind !== 'event' || to === null) continue;
    const id = dateId(from, to);
    const known = found.get(id);
    const about = isAbout(edtf);
    if (known) {
      known.passages += 1;
      known.about &&= about;
    } else {
      const href = entryHref(context, index, id);
      found.set(id, { from, to, shown: shownDate(edtf), about, passages: 1, href });
    }
  }
  return [...found.values()];
}

function periods(context: SiteContext, all: readonly Dated[]): PeriodLink[] {
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
function byDay(a: Dated, b: Dated): number {
  const kind = Number(a.kind === 'event') - Number(b.kind === 'event');
  return compare(a.from, b.from) || kind || compare(a.href, b.href);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
