import { pageEvidence } from '../evidence.ts';
import type { Page, Rule } from '../page.ts';

const MOST_WORDS = 16;

// « VIDÉO - Les travaux vus du ciel », « Diaporama 12 photos », « Sondage : faut-il fermer le port ? »
const LABEL =
  /^\W*(?:(?:en |notre |la |le |l'|une )?(?:videos?|podcasts?|diaporamas?|infographies?|portfolio|sondage|quiz|newsletters?|infolettre|replay|audio|carte interactive|photos)\s*(?:[-:.–—|]|\d)|(?:infographie|diaporama|newsletter|podcast|portfolio)\b|en images?\b|inscription\b)/;

// « Voir cette publication sur Instagram », « Une publication partagée par … », « Contenu non disponible »
const POST =
  /\b(?:voir (?:cette|la) (?:publication|video)|une publication partagee|publication de|view this post|contenu (?:non disponible|indisponible|bloque|integre)|play video|lecteur video|player)\b/;

/** The label of a video, a gallery, a poll or a post that stood inside the article. */
export const embed: Rule = {
  name: 'embed',
  reason: 'contenu intégré',
  find: (page: Page) => {
    if (pageEvidence(page, 0, page.text.length) === 0) return [];
    return page.lines.filter(
      ({ folded, words, text }) =>
        words <= MOST_WORDS && !/[.…]$/.test(text) && (LABEL.test(folded) || POST.test(folded)),
    );
  },
};
