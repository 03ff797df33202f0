import type { Article, AsidePart, BlockPart, Part } from '../../archive/model.ts';
import type { Span } from '../../model/span.ts';
import { type Sign, signs } from '../../text/signs.ts';
import { articleHref, head, type SiteContext } from '../context.ts';
import type { PageKind } from '../kind.ts';
import { type ListPage, pagesOf } from '../pages-of.ts';
import { type Marked, type Segment, segments } from '../segments.ts';
import { STRINGS } from '../strings/index.ts';
import { editedSlices, french, frenchEdits } from '../typography.ts';
import { comparisonPath, sourcePath } from '../urls.ts';
import { blockMarks, type ForeignMark, otherLanguage } from './foreign.ts';
import type { Link, PageHead, Pager } from './page.ts';
import { passageIds } from './passage-ids.ts';
import { quoteSpans } from './quote-spans.ts';
import { plainTitle, type TitleView, titleView } from './teaser.ts';

/** A source beside what the article keeps of it. All `was` of all its pages are the source, whole and in order. */
export interface ComparisonView extends PageHead {
  readonly heading: TitleView;
  readonly article: string;
  readonly raw: string;
  /** Of the source, where it is not the pages' own. */
  readonly otherLanguage: string | null;
  readonly kept: number;
  readonly apart: readonly { readonly reason: string; readonly count: number }[];
  readonly rows: readonly ComparisonRow[];
  readonly pager: Pager | null;
}

export type ComparisonRow = KeptRow | ApartRow;

/** Signs of a source in one language; null where it is that of the text. */
export interface SpokenSigns {
  readonly language: string | null;
  readonly signs: readonly Sign[];
}

export interface KeptRow {
  readonly kind: BlockPart['kind'];
  readonly was: readonly SpokenSigns[];
  /** The words as shown; marked where the page shows another sign than the source. */
  readonly is: readonly Segment<ForeignMark | null>[];
  readonly why: readonly string[];
  /** The passage in the article; its title has no place of its own there. */
  readonly href: string | null;
}

export interface ApartRow {
  readonly kind: 'apart';
  readonly was: readonly SpokenSigns[];
  readonly reason: string;
  readonly rule: string;
}

/** A page of a comparison ends after so many letters of the source. */
const LETTERS = 60_000;

const T = STRINGS.comparison;

/** One page of the comparison of one article. */
interface PageKey {
  readonly article: Article;
  readonly page: ListPage<readonly number[]>;
}

/** A comparison has several pages where the source is long. */
export const comparisonPages: PageKind<PageKey, ComparisonView> = {
  *keys({ archive, urls }) {
    for (const article of archive.articles)
      for (const page of pagesOf(urls, comparisonPath(article), inSheets(article.parts), 1))
        yield { article, page };
  },
  path: (_, { page }) => page.path,
  view: comparisonView,
  inputs: (_, { article, page }) => [article.digest, page.path, page.pager],
  unlisted: true,
};

function comparisonView(context: SiteContext, { article, page }: PageKey): ComparisonView {
  const { urls } = context;
  const { record } = article;
  const title = plainTitle(article, 80);
  return {
    ...head(context, {
      path: page.path,
      title: page.pager
        ? `${T.title(title)}, ${STRINGS.page(page.pager.number, page.pager.of)}`
        : T.title(title),
      description: T.intro,
      section: 'articles',
      crumbs: crumbs(context, article),
    }),
    heading: titleView(article, 180),
    article: articleHref(context, article),
    raw: urls.href(sourcePath(article)),
    otherLanguage: otherLanguage(article),
    kept: record.blocks.length,
    apart: reasons(article),
    rows: page.items.flat().map((at) => row(context, article, at)),
    pager: page.pager,
  };
}

const crumbs = (context: SiteContext, article: Article): Link[] => [
  { href: context.urls.href('articles/'), text: STRINGS.sections.articles },
  { href: articleHref(context, article), text: plainTitle(article, 60) },
];

/** Indexes of the parts, a list a page. */
function inSheets(parts: readonly Part[]): number[][] {
  const sheets: number[][] = [];
  let taken = LETTERS;
  parts.forEach((part, at) => {
    const length = part.end - part.start;
    if (taken + length > LETTERS) {
      sheets.push([]);
      taken = 0;
    }
    sheets.at(-1)?.push(at);
    taken += length;
  });
  return sheets;
}

function reasons({ record }: Article): ComparisonView['apart'] {
  const counts = new Map<string, number>();
  for (const { reason } of record.removed) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts]
    .map(([reason, count]) => ({ reason: french(reason), count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}

/** White space between two parts goes with the first of them, so that nothing of the source is left out. */
function row(context: SiteContext, article: Article, at: number): ComparisonRow {
  const { parts } = article;
  const text = context.textOf(article);
  const part = parts[at];
  if (!part) throw new RangeError(`no part ${at} in ${article.record.source.file}`);
  const start = at === 0 ? 0 : part.start;
  const end = parts[at + 1]?.start ?? text.length;
  const was = inLanguages(text, { start, end }, part.aside ? [] : blockMarks(article, at), part);
  if (part.aside) return apart(part, was);
  return kept(context, article, part, at, was);
}

/** A stretch of a source sign by sign, cut where its language changes; marks count from `block`. */
function inLanguages(
  text: string,
  { start, end }: Span,
  marks: readonly Marked<ForeignMark>[],
  block: Span,
): SpokenSigns[] {
  const found: SpokenSigns[] = [];
  let at = start;
  const take = (to: number, language: string | null): void => {
    if (to > at) found.push({ language, signs: signs(text.slice(at, to)) });
    at = Math.max(at, to);
  };
  for (const mark of marks) {
    take(block.start + mark.start, null);
    take(block.start + mark.end, mark.mark.language);
  }
  take(end, null);
  return found;
}

const apart = ({ rule, reason }: AsidePart, was: readonly SpokenSigns[]): ApartRow => ({
  kind: 'apart',
  was,
  rule,
  reason: french(reason),
});

function kept(
  context: SiteContext,
  article: Article,
  part: BlockPart,
  at: number,
  was: readonly SpokenSigns[],
): KeptRow {
  const id = passageIds(article)[at];
  const original = context.textOf(article).slice(part.start, part.end);
  const edits = frenchEdits(part.text, quoteSpans(article, at));
  const changed = changes(original, part.text, edits);
  const marks = changed
    .filter(({ shown }) => shown)
    .map(({ at: start }) => ({ start, end: start + 1, rank: 0, mark: null }));
  return {
    kind: part.kind,
    was,
    is: segments<ForeignMark | null>(
      { start: 0, end: part.text.length },
      [...blockMarks(article, at), ...marks],
      editedSlices(part.text, edits),
    ),
    why: [...counted(changed), ...decided(article, part), ...repeated(article, part)],
    href: id && part.kind !== 'title' ? `${articleHref(context, article)}#${id}` : null,
  };
}

type ChangeKind = keyof typeof T.changes;

/** What the page sets otherwise than it is stored; the rest are spaces. */
const SHOWN: Readonly<Record<string, ChangeKind>> = { "'": 'apostrophe', '"': 'guillemet' };

/** A code unit that differs: in the record already, or (`shown`) as the page sets it. */
interface Change {
  readonly at: number;
  readonly kind: ChangeKind;
  readonly shown: boolean;
}

function changes(original: string, text: string, edits: ReadonlyMap<number, string>): Change[] {
  const found: Change[] = [];
  for (let at = 0; original !== text && at < text.length; at += 1) {
    const was = original.charAt(at);
    if (was === text.charAt(at)) continue;
    if (was !== '\n')
      found.push({ at, kind: /\r|\t/.test(was) ? 'line' : 'control', shown: false });
    else if (original.charAt(at - 1) !== '\r') found.push({ at, kind: 'line', shown: false });
  }
  for (const [at, shown] of edits) {
    const stored = text.charAt(at);
    if (shown !== stored) found.push({ at, kind: SHOWN[stored] ?? 'space', shown: true });
  }
  return found;
}

function counted(changed: readonly Change[]): string[] {
  const counts = new Map<string, number>();
  const key = (kind: ChangeKind, shown: boolean): string => `${kind} ${shown}`;
  for (const { kind, shown } of changed)
    counts.set(key(kind, shown), (counts.get(key(kind, shown)) ?? 0) + 1);
  const sentence = (shown: boolean): string =>
    (Object.keys(T.changes) as ChangeKind[])
      .flatMap((kind) => {
        const n = counts.get(key(kind, shown));
        return n === undefined ? [] : [T.changes[kind](n)];
      })
      .join(', ');
  const [stored, shown] = [sentence(false), sentence(true)];
  return [
    ...(stored === '' ? [] : [`${stored}.`]),
    ...(shown === '' ? [] : [`${shown} (${T.displayOnly}).`]),
  ];
}

/** What an editor decided about these very words. */
const decided = ({ record }: Article, { text }: BlockPart): string[] =>
  record.decisions
    .filter(({ field, what }) => /^(title|sections|keep)$/.test(field) && text.includes(what))
    .map(({ because }) => STRINGS.labelled(T.decided, french(because)));

const repeated = ({ record }: Article, { start, end }: BlockPart): string[] =>
  record.repeats.some((repeat) => repeat.start >= start && repeat.start < end) ? [T.repeated] : [];
