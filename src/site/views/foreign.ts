import type { Article } from '../../archive/model.ts';
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
export const foreignMarks = (article: Article, text: string): Marked<ForeignMark>[] =>
  foreignSpans(text, article.record.language).map(({ language, ...span }) => ({
    ...span,
    rank: -1,
    mark: { kind: 'foreign', language },
  }));

/** Words of an article with French spacing and their languages; `outside` it, its own may be another than the page's. */
export function spokenWords(
  article: Article,
  text: string,
  outside: boolean,
): readonly Segment<ForeignMark>[] {
  const whole = { start: 0, end: text.length };
  const language = outside ? otherLanguage(article) : null;
  const marks = foreignMarks(article, text);
  if (language !== null) marks.push({ ...whole, rank: -2, mark: { kind: 'foreign', language } });
  return segments(whole, marks, frenchSlices(text));
}
