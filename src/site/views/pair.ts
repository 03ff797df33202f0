import type { Article, BlockPart } from '../../archive/model.ts';
import type { Pair } from '../../archive/pairs.ts';
import type { Span } from '../../model/span.ts';
import { articleAt, articleHref, entityLink, head, type SiteContext } from '../context.ts';
import { feedLinks } from '../feed-links.ts';
import { pairInputs } from '../inputs.ts';
import type { PageKind } from '../kind.ts';
import { type Segment, segments } from '../segments.ts';
import { STRINGS } from '../strings/index.ts';
import { frenchSlices } from '../typography.ts';
import { PATHS, pairPath } from '../urls.ts';
import { type ForeignMark, marksAmong } from './foreign.ts';
import type { FeedLink, Link, PageHead } from './page.ts';
import { closed, quoteSpans } from './quote-spans.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Two entities together: the paragraphs that name both, in the order of dates. */
export interface PairView extends PageHead {
  readonly a: Link;
  readonly b: Link;
  readonly feeds: readonly FeedLink[];
  readonly total: number;
  readonly articles: readonly (Link & {
    readonly date: string;
    readonly passages: readonly Segment<NameOrForeign>[][];
  })[];
}

/** A name of the two (`null`), or words in another language. */
export type NameOrForeign = ForeignMark | null;

const MOST_PLACES = 100;

/** A page a pair, the strongest first. */
export const pairPages: PageKind<Pair, PairView> = {
  keys: ({ pairs }) => pairs.values(),
  path: (_, { a, b }) => pairPath(a, b),
  view: pairView,
  inputs: pairInputs,
};

function pairView(context: SiteContext, pair: Pair): PairView {
  const a = entityLink(context, pair.a) ?? { href: '', text: pair.a };
  const b = entityLink(context, pair.b) ?? { href: '', text: pair.b };
  const title = STRINGS.pair.title(a.text, b.text);
  return {
    ...head(context, {
      path: pairPath(pair.a, pair.b),
      title,
      description: STRINGS.pair.intro(pair.places.length),
      section: 'network',
      crumbs: [{ href: context.urls.href(PATHS.network), text: STRINGS.sections.network }],
    }),
    a,
    b,
    feeds: feedLinks(context.urls, pairPath(pair.a, pair.b)),
    total: pair.places.length,
    articles: byArticle(context, pair),
  };
}

function byArticle(context: SiteContext, pair: Pair): PairView['articles'] {
  const parts = new Map<number, number[]>();
  for (const { article, part } of pair.places.slice(0, MOST_PLACES))
    parts.set(article, [...(parts.get(article) ?? []), part]);
  return [...parts].map(([order, indexes]) => {
    const article = articleAt(context, order);
    return {
      href: articleHref(context, article),
      text: plainTitle(article),
      date: dateText(article),
      passages: indexes.flatMap((index) => {
        const part = article.parts[index];
        return part && !part.aside ? [marked(article, index, part, pair)] : [];
      }),
    };
  });
}

/** The sentences of a paragraph that name either of the two, with both marked; « […] » where some are left out. */
function marked(
  article: Article,
  at: number,
  part: BlockPart,
  { a, b }: Pair,
): Segment<NameOrForeign>[] {
  const names = part.occurrences
    .filter(({ entity }) => entity === a || entity === b)
    .map(({ start, end }) => ({
      start: start - part.start,
      end: end - part.start,
      rank: 0,
      mark: null,
    }));
  const slice = frenchSlices(part.text, quoteSpans(article, at));
  const shown = runs(part.sentences, names).map((run) => closed(part.text, run, slice));
  return shown.flatMap((run, nth) => [
    ...(nth > 0 ? [GAP] : []),
    ...segments<NameOrForeign>(run, [...marksAmong(article, at, run), ...names], slice),
  ]);
}

const GAP = ' […] ';

/** Neighbouring sentences with a name in them, as one stretch each. */
function runs(sentences: readonly Span[], names: readonly Span[]): Span[] {
  const found: { start: number; end: number }[] = [];
  let follows = false;
  for (const { start, end } of sentences) {
    const named = names.some((name) => name.start < end && name.end > start);
    const last = found.at(-1);
    if (named && follows && last) last.end = end;
    else if (named) found.push({ start, end });
    follows = named;
  }
  return found;
}
