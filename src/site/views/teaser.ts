import type { Article } from '../../archive/model.ts';
import type { DateBasis } from '../../model/date.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { shownDate } from '../shown-date.ts';

export type { DateBasis };

import { articleHref, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { french } from '../typography.ts';
import { otherLanguage } from './foreign.ts';

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
    extract: french(excerpt(firstWords(article), EXTRACT)),
    language: otherLanguage(article),
  };
}

/** The first paragraph that is not the title over again. */
export function firstWords({ parts, record }: Article): string {
  const blocks = parts.flatMap((part) => (part.aside ? [] : [part]));
  const paragraphs = blocks.filter(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const first = paragraphs.find(({ text }) => !text.startsWith(record.title.text));
  const opening = paragraphs[0]?.text ?? '';
  if (first && first === paragraphs[0]) return first.text;
  return opening.slice(record.title.text.length).trim() || first?.text || opening;
}
