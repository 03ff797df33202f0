import type { Page, Rule } from '../page.ts';

// « Dernières nouvelles », « Les dernières actualités », « Dernière minute »
const LATEST =
  /^\W*(?:les |nos |toutes les |l'|toute l')?(?:dernieres? (?:nouvelles|actualites?|actus|infos|informations|minutes?|heures?|depeches|articles|publications|videos)|fil (?:info|actu|d'actualites?|d'infos?)|a la une|plus lus|plus recents?)\W*$/;

/** The head of a list of other news. */
export const latestNews: Rule = {
  name: 'latest-news',
  reason: 'liste d’autres nouvelles',
  find: ({ lines }: Page) => lines.filter((line) => LATEST.test(line.folded)),
};
