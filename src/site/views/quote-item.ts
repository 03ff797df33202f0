import type { ArchiveQuote } from '../../archive/model.ts';
import { articleAt, articleHref, entityLink, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import type { Segment } from '../segments.ts';
import { french } from '../typography.ts';
import { type ForeignMark, spokenWords } from './foreign.ts';
import { isFormOf } from './notes.ts';
import type { Link } from './page.ts';
import { dateText, plainTitle } from './teaser.ts';

/** A quote in a list, with who says it and where. */
export interface QuoteItem {
  readonly segments: readonly Segment<ForeignMark>[];
  readonly speaker: Link | null;
  /** How the text calls the speaker, where it is not by name. */
  readonly words: string | null;
  readonly article: Link;
  readonly date: string;
}

const LONGEST = 600;

function wordsFor(
  { archive }: SiteContext,
  { speaker, speakerWords }: ArchiveQuote,
): string | null {
  const entity = speaker === null ? undefined : archive.entityById.get(speaker);
  if (speakerWords === null || isFormOf(entity, speakerWords)) return null;
  return french(excerpt(speakerWords, 90));
}

export function quoteItem(context: SiteContext, quote: ArchiveQuote): QuoteItem {
  const article = articleAt(context, quote.article);
  const said = excerpt(quote.text, LONGEST);
  return {
    segments: spokenWords(article, said, true, [{ start: 0, end: said.length }]),
    speaker: quote.speaker === null ? null : entityLink(context, quote.speaker),
    words: wordsFor(context, quote),
    article: {
      href: `${articleHref(context, article)}#c${quote.index + 1}`,
      text: plainTitle(article, 110),
    },
    date: dateText(article),
  };
}
