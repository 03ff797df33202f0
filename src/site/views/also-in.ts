import type { Article } from '../../archive/model.ts';
import { articleAt, articleHref, type SiteContext } from '../context.ts';
import { french } from '../typography.ts';
import type { Link } from './page.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Where else the text of an article stands. */
export interface AlsoIn {
  /** Articles whose text is the same or very near, with publisher and date. */
  readonly articles: readonly (Link & { readonly where: string })[];
  /** Sources with the very same bytes. */
  readonly copies: readonly { readonly file: string; readonly url: string | null }[];
}

export function alsoIn(context: SiteContext, article: Article): AlsoIn {
  const near = (context.nearOf.get(article.order) ?? []).filter((order) => order !== article.order);
  return {
    articles: near.map((order) => {
      const other = articleAt(context, order);
      const { publisher } = other.record;
      return {
        href: articleHref(context, other),
        text: plainTitle(other),
        where: [publisher === null ? [] : french(publisher), dateText(other)].flat().join(', '),
      };
    }),
    copies: (article.record.copies ?? []).map(({ file, url }) => ({ file, url: webAddress(url) })),
  };
}

/** Only an address of the web becomes a link: whatever a source states is text. */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url) ? url : null;
