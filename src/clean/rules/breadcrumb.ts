import type { Page, Rule } from '../page.ts';

const MOST_WORDS = 24;

// « Accueil > Politique > Parlement », « Vous êtes ici : Accueil », « A / B / C », « Accueil|Justice|Politique »
const HOME = /^\W*(?:vous etes (?:ici|dans)\s*:|accueil\b\s*(?:[>›»/|→-]|$))/;
const TRAIL = /^[^>›»|]{2,40}(?:\s*[>›»|]\s*[^>›»|.!?]{2,40}){2,}$/;

/** Where on the site the page stands. */
export const breadcrumb: Rule = {
  name: 'breadcrumb',
  reason: 'fil d’Ariane',
  find: ({ lines }: Page) =>
    lines.filter(
      (line) =>
        line.words <= MOST_WORDS &&
        !line.stops &&
        (HOME.test(line.folded) || (TRAIL.test(line.folded) && !/[«"]/.test(line.text))),
    ),
};
