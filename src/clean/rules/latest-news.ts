import type { Page, Rule } from '../page.ts';
import { listsUnder } from '../sections.ts';

// « Dernières nouvelles », « Les dernières actualités », « Dernière minute »
const LATEST =
  /^\W*(?:les |nos |toutes les |l'|toute l')?(?:dernieres? (?:nouvelles|actualites?|actus|infos|informations|minutes?|heures?|depeches|articles|publications|videos))\W*$/;

/** The head of a list of the latest news, and the headlines under it. */
export const latestNews: Rule = {
  name: 'latest-news',
  reason: 'liste d’autres nouvelles',
  find: ({ lines }: Page) => listsUnder(lines, ({ folded }) => LATEST.test(folded)),
};
