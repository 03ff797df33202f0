import { STRINGS } from '../../src/site/strings/index.ts';
import type { QuoteItem } from '../../src/site/views/quote-item.ts';
import { lowerFirst, upperFirst } from '../../src/text/first-letter.ts';
import { Words } from './words.tsx';

interface QuoteListProps {
  readonly quotes: readonly QuoteItem[];
  /** Whether each says who speaks (a list under one speaker need not). */
  readonly speaker: boolean;
  /** Whether each says in which article (a list under one article need not). */
  readonly title?: boolean;
  /** Whether each says when (a list under one date need not). */
  readonly date?: boolean;
}

/** Quotes, each with its place. */
export function QuoteList({ quotes, speaker, title = true, date: dated = true }: QuoteListProps) {
  return (
    <ul class="quotes">
      {quotes.map(({ segments, words, article, date, ...quote }) => (
        <li key={article.href}>
          <blockquote>
            <Words segments={segments} />
          </blockquote>
          <p class="soft">
            {speaker &&
              (quote.speaker ? (
                <a class="who" href={quote.speaker.href}>
                  {quote.speaker.text}
                </a>
              ) : (
                STRINGS.quotes.unknown
              ))}
            {speaker && ', '}
            {words &&
              `${speaker ? STRINGS.quotes.called(words) : upperFirst(STRINGS.quotes.called(words))}, `}
            {title ? (
              <>
                <a href={article.href}>{unstopped(article.text)}</a>
                {dated && (
                  <>
                    , <span class="whole">{lowerFirst(date)}</span>
                  </>
                )}
              </>
            ) : (
              <a class="whole" href={article.href}>
                {lowerFirst(date)}
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A full stop and a comma do not follow each other: « quitte son poste, 14 février ». */
const unstopped = (text: string): string => text.replace(/(?<!\.)\.$/, '');
