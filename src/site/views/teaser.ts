import type { Article } from '../../archive/model.ts';
import type { DateBasis } from '../../model/date.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { shownDate } from '../shown-date.ts';

export type { DateBasis };

import { articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { french } from '../typography.ts';
import { otherLanguage } from './foreign.ts';
import { stretchSlices } from './quote-spans.ts';

/** A title as shown: in brackets when no words of the source say it. */
export interface TitleView {
  readonly text: string;
  readonly supplied: boolean;
}

/** An article in a list. */
export interface Teaser {
  readonly href: string;
  readonly title: TitleView;
  readonly date: string;
  readonly basis: DateBasis;
  readonly publisher: string | null;
  readonly extract: string;
  /** Of title and extract, where it is not the pages' own. */
  readonly language: string | null;
}

const TITLE = 180;
const EXTRACT = 210;

export function titleView(
  { record: { title } }: Article,
  longest = Number.POSITIVE_INFINITY,
): TitleView {
  return { text: french(excerpt(title.text, longest)), supplied: title.span === undefined };
}

/** A title in one line of plain text, brackets included, as for `<title>` and lists of links. */
export function plainTitle(article: Article, longest = 120): string {
  const { text, supplied } = titleView(article, longest);
  return supplied ? `[${text}]` : text;
}

/** « Janvier 2020 », « 5 août 2017 environ », « Date inconnue ». */
export const dateText = ({ record }: Article): string => upperFirst(shownDate(record.date));

export function teaser(context: SiteContext, article: Article): Teaser {
  const { record } = article;
  return {
    href: articleHref(context, article),
    title: titleView(article, TITLE),
    date: dateText(article),
    basis: record.dateBasis,
    publisher: record.publisher === null ? null : french(record.publisher),
    extract: excerpt(firstWords(article), EXTRACT),
    language: otherLanguage(article),
  };
}

/** More than any list shows of a block. */
const BEGINNING = 2000;

function beginning(article: Article, at: number, start: number): string {
  const end = Math.min(start + BEGINNING, article.parts[at]?.text.length ?? 0);
  return stretchSlices(article, at, { start, end })(0, Math.max(0, end - start));
}

/** The first paragraph that is not the title over again, as shown. */
export function firstWords(article: Article): string {
  const { parts, record } = article;
  const title = record.title.text;
  const paragraphs = parts.flatMap((part, at) =>
    !part.aside && (part.kind === 'lead' || part.kind === 'paragraph')
      ? [{ text: part.text, at }]
      : [],
  );
  const [opening] = paragraphs;
  if (!opening) return '';
  const first = paragraphs.find(({ text }) => !text.startsWith(title));
  if (first === opening) return beginning(article, opening.at, 0);
  return (
    beginning(article, opening.at, title.length).trim() ||
    beginning(article, (first ?? opening).at, 0)
  );
}
