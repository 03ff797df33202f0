import type { Page, Rule } from '../page.ts';

// « Ceci est la version en cache de … », « Il s’agit du cache Google de … », « 12 captures », « Archive : capture du … »
const BANNER =
  /\b(?:version (?:en cache|archivee|en texte seul)|cache (?:de )?google|instantane de la page|la page actuelle peut avoir|en surbrillance|termes? de recherche|wayback machine|a propos de cette capture|afficher la source)\b|^\W*(?:archive|capture)\s*(?:du|:)\s.{0,60}$/;

/** What an archive or a search engine's cache writes over the page that it shows. */
export const archiveBanner: Rule = {
  name: 'archive-banner',
  reason: 'bandeau d’archive ou de cache',
  find: ({ lines }: Page) =>
    lines
      .slice(0, 12)
      .filter(
        (line) => line.words <= 60 && (BANNER.test(line.folded) || /^https?:\S+$/.test(line.text)),
      ),
};
