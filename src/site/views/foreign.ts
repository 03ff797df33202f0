import type { Article } from '../../archive/model.ts';
import type { Span } from '../../model/span.ts';
import { foreignSpans } from '../../text/foreign.ts';
import { type Marked, type Segment, segments } from '../segments.ts';
import { frenchSlices } from '../typography.ts';

/** Words in another language than those around them: a voice reads them as such (RGAA 8.7). */
export interface ForeignMark {
  readonly kind: 'foreign';
  readonly language: string;
}

/** What the pages themselves speak. */
const OURS = 'fr';

/** The language of an article that is not the pages' own; null where it is, or is unknown. */
export const otherLanguage = ({ record: { language } }: Article): string | null =>
  language === OURS || language === 'und' ? null : language;

/** The foreign passages of a text that stands inside its article. */
const foreignMarks = (article: Article, text: string): Marked<ForeignMark>[] =>
  foreignSpans(text, article.record.language).map(({ language, ...span }) => ({
    ...span,
    rank: -1,
    mark: foreign(language),
  }));

/** Of the blocks of an article, those with foreign passages: few have any, many pages ask. */
const known = new WeakMap<Article, ReadonlyMap<number, readonly Marked<ForeignMark>[]>>();

/** The foreign passages of a block of an article (index of its part), by offsets of the block. */
export function blockMarks(article: Article, at: number): readonly Marked<ForeignMark>[] {
  const marks = known.get(article) ?? marksByBlock(article);
  known.set(article, marks);
  return marks.get(at) ?? NONE;
}

const NONE: readonly Marked<ForeignMark>[] = [];
const NOWHERE: ReadonlyMap<number, readonly Marked<ForeignMark>[]> = new Map();

function marksByBlock(article: Article): ReadonlyMap<number, readonly Marked<ForeignMark>[]> {
  const found = article.parts.flatMap((part, at) => {
    const marks = part.aside ? [] : foreignMarks(article, part.text);
    return marks.length > 0 ? [[at, marks] as const] : [];
  });
  return found.length > 0 ? new Map(found) : NOWHERE;
}

/** What a stretch of a block, shown among the words of a page, has of languages that are not the page's. */
export function marksAmong(article: Article, at: number, within: Span): Marked<ForeignMark>[] {
  const whole = otherLanguage(article);
  return [
    ...(whole === null ? [] : [{ ...within, rank: -2, mark: foreign(whole) }]),
    ...blockMarks(article, at),
  ];
}

const foreign = (language: string): ForeignMark => ({ kind: 'foreign', language });

/** Words of an article with French spacing and their languages; `outside` it, its own may be another than the page's. */
export function spokenWords(
  article: Article,
  text: string,
  outside: boolean,
  quotes: readonly Span[] = [],
): readonly Segment<ForeignMark>[] {
  const whole = { start: 0, end: text.length };
  const language = outside ? otherLanguage(article) : null;
  const marks = foreignMarks(article, text);
  if (language !== null) marks.push({ ...whole, rank: -2, mark: foreign(language) });
  return segments(whole, marks, frenchSlices(text, quotes));
}
