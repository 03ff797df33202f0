import type { Article, BlockPart } from '../../archive/model.ts';
import { bounds } from '../../edtf/bounds.ts';
import type { Span } from '../../model/span.ts';
import { articleAt, articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { shownDate } from '../shown-date.ts';
import type { Link } from './page.ts';
import { stretchSlices } from './quote-spans.ts';
import { dateText, plainTitle } from './teaser.ts';
import { isAbout } from './timeline.ts';

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

/** What an entry is sorted, counted and drawn by: an archive has tens of thousands, so the words of one are read when its page is made. */
export interface Dated extends Pick<ChronologyEntry, 'kind' | 'from' | 'to' | 'id'> {
  readonly edtf: string | null;
  /** Of the article. */
  readonly order: number;
  readonly href: string;
  /** Of an event, where its date stands in the article. */
  readonly span: Span | null;
}

/** Publications, and what the texts say of other days. */
export const datedOf = (context: SiteContext): Dated[] => [
  ...publications(context),
  ...events(context),
];

function publications(context: SiteContext): Dated[] {
  return context.archive.articles.slice(0, context.archive.dated).map((article) => ({
    kind: 'publication',
    edtf: article.record.date,
    from: article.record.dateFrom ?? article.record.dateTo ?? '',
    to: article.record.dateTo,
    id: null,
    order: article.order,
    href: articleHref(context, article),
    span: null,
  }));
}

/** The same day of an article counts once: the first time that it is said. */
function events(context: SiteContext): Dated[] {
  return context.archive.articles.flatMap(({ order }) => eventsOf(context, order));
}

function eventsOf(context: SiteContext, order: number): Dated[] {
  const article = articleAt(context, order);
  const href = articleHref(context, article);
  const seen = new Set<string>();
  const blocks = blocksOf(article);
  let at = 0;
  return article.record.times.flatMap(({ start, end, edtf }): Dated[] => {
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const block = blocks[at];
    const { from, to } = bounds(edtf);
    if (!block || edtf === null || from === null || seen.has(edtf) || start < block.start)
      return [];
    seen.add(edtf);
    return [{ kind: 'event', edtf, from, to, id: null, order, href, span: { start, end } }];
  });
}

const blocksOf = ({ parts }: Article): BlockPart[] =>
  parts.flatMap((part) => (part.aside ? [] : [part]));

/** An entry as its page shows it. */
export function entryOf(
  context: SiteContext,
  { kind, from, to, id, edtf, order, href, span }: Dated,
): ChronologyEntry {
  const article = articleAt(context, order);
  return {
    kind,
    date: kind === 'event' ? shownDate(edtf) : dateText(article),
    from,
    to,
    about: isAbout(edtf),
    id,
    article: { href, text: kind === 'event' ? plainTitle(article, 90) : plainTitle(article) },
    words: span ? around(article, span) : null,
  };
}

const AROUND = 110;

function around(article: Article, span: Span): ChronologyEntry['words'] {
  const at = article.parts.findIndex(({ aside, end }) => !aside && end > span.start);
  const block = article.parts[at];
  if (!block) return null;
  const { length } = block.text;
  const [start, end] = [span.start - block.start, span.end - block.start];
  const slice = stretchSlices(article, at, { start: 0, end: length });
  const before = slice(0, start);
  const near = before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, '')}`;
  const after = slice(end, length);
  const space = /^\s/.test(after) ? ' ' : '';
  return { before: near, name: slice(start, end), after: space + excerpt(after, AROUND) };
}
