import type { BlockPart } from '../../archive/model.ts';
import type { Pair } from '../../archive/pairs.ts';
import { articleAt, articleHref, entityLink, head, type SiteContext } from '../context.ts';
import { type Segment, segments } from '../segments.ts';
import { STRINGS } from '../strings.ts';
import { frenchSlices } from '../typography.ts';
import { PATHS, pairPath } from '../urls.ts';
import type { Link, PageHead } from './page.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Two entities together: the paragraphs that name both, in the order of dates. */
export interface PairView extends PageHead {
  readonly a: Link;
  readonly b: Link;
  readonly total: number;
  readonly articles: readonly (Link & {
    readonly date: string;
    readonly passages: readonly Segment<null>[][];
  })[];
}

const MOST_PLACES = 100;

export function pairView(context: SiteContext, pair: Pair): PairView {
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
        return part && !part.aside ? [marked(part, pair)] : [];
      }),
    };
  });
}

/** The sentences of a paragraph, from the first name to the last, with both names marked. */
function marked(part: BlockPart, { a, b }: Pair): Segment<null>[] {
  const names = part.occurrences
    .filter(({ entity }) => entity === a || entity === b)
    .map(({ start, end }) => ({
      start: start - part.start,
      end: end - part.start,
      rank: 0,
      mark: null,
    }));
  return segments({ start: 0, end: part.text.length }, names, frenchSlices(part.text));
}
