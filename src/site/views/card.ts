import type { Article } from '../../archive/model.ts';
import { basisBadge } from '../basis-badge.ts';
import type { Card } from '../card/card.ts';
import type { SiteContext } from '../context.ts';
import { french } from '../typography.ts';
import { articlePath, PATHS } from '../urls.ts';
import { dateText, plainTitle } from './teaser.ts';

/** Up to so many articles each gets a card of its own when the editor does not say: 12 ms each, a tenth of a build. */
const MOST_CARDS = 500;

/** Whether each article has a picture of its own, or all have that of the archive. */
export const hasCards = ({ archive, settings }: SiteContext): boolean =>
  settings.cards === undefined
    ? archive.articles.length <= MOST_CARDS
    : settings.cards === 'articles';

/** Path of the picture that a preview of an article shows. */
export const cardPath = (context: SiteContext, article: Article): string =>
  hasCards(context) ? `${articlePath(article)}carte.png` : PATHS.card;

export function articleCard({ settings }: SiteContext, article: Article): Card {
  const { publisher, dateBasis } = article.record;
  return {
    archive: french(settings.title),
    kicker: publisher === null ? null : french(publisher),
    title: plainTitle(article, 300),
    date: dateText(article),
    doubt: basisBadge(dateBasis),
  };
}

/** Says nothing that changes when an article comes: every page names it. */
export function archiveCard({ settings }: SiteContext): Card {
  return {
    archive: french(settings.title),
    kicker: null,
    title: french(settings.description),
    date: null,
    doubt: null,
  };
}

/** What the picture says, for those who do not see it. */
export const cardText = ({ archive, title, date, doubt }: Card): string =>
  [archive, title, date, doubt].filter((part) => part !== null).join(', ');
