import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion } from '../region.ts';
import { DATE, FULL_DATE, PUBLISHED, TIME } from '../words/dates.ts';

const MOST_WORDS = 26;

// « Publié le 24 novembre 2023 à 08h12, mis à jour à 11h40 », « Posté le : Lun 31 Juil 2023 »
const STATED = new RegExp(`\\b${PUBLISHED}\\b[^.!?]{0,60}?(?:${DATE}|${TIME})`);

/** A day with its year, not « aujourd’hui » in a headline. */
const DAY = new RegExp(`${FULL_DATE}|^\\W*(?:${DATE})\\W*(?:${TIME})?\\W*$`);

const STAMP = new RegExp(`${DATE}|${TIME}`, 'g');

// « Temps de lecture : 3 min », « 3 min de lecture », « Lu 514 fois », « Affichages : 1486 », « 761 mots »
const COUNTER =
  /^\W*\d{1,5} mots\W*$|^\W*(?:temps de lecture|lecture|duree(?: de la video)?|lire en)\b.{0,6}\d+\s*(?:mn|min|minutes?|'|h)|^\W*<?\s*\d+\s*(?:mn|min|minutes?)\.?\s+(?:de lecture|read)|\b(?:lu|vu|vue|consultee?|affichee?|partagee?) \d[\d\s.]* fois\b|^\W*(?:affichages?|vues?|lectures?|visites?|visiteurs?|consultations?|clics|hits|partages?)\s*:\s*\d|^\W*\d[\d\s.,]*\s?k?\s+(?:vues?|lectures?|partages?|likes?|clics|votes?|lecteurs?(?: connectes)?|abonnes|captures|j'aime|personnes? connectees?)\W*$/;

// « Cet article est issu du magazine … », « Article paru initialement dans … »
const PROVENANCE =
  /^\W*(?:cet(?:te)? )?(?:article|texte|entretien|enquete|tribune|interview|reportage|papier|billet)(?: a ete| est)? (?:d'abord |initialement )?(?:issue?|parue?|publiee?|extraite?|tiree?|reprise?|reproduite?|traduite?) (?:d|initialement|avec|le|a l'origine|sur|en)|^\W*ce (?:live|direct|tchat|chat)\b.{0,80}\b(?:termine|ferme|fini|clos|acheve)\b/;

/** When the page says it was published, how long it takes to read, how often it was read. */
export const publicationLine: Rule = {
  name: 'publication-line',
  reason: 'date et mentions de publication',
  find: findLines,
};

function findLines(page: Page) {
  const { lines } = page;
  const region = articleRegion(page);
  return lines.filter((line, at) => {
    if (line.words > MOST_WORDS || line.words === 0) return false;
    if (STATED.test(line.folded) || COUNTER.test(line.folded)) return !line.prose;
    if (PROVENANCE.test(line.folded)) return true;
    if (line.stops) return false;
    return isStamp(line, region !== undefined && at < region.first ? 5 : 2);
  });
}

/** A date, and hardly a word beside it: « Jeudi 14 mars 2019 - 06:00 ». A time alone may head a paragraph. */
function isStamp(line: Line, mostWords: number): boolean {
  if (!DAY.test(line.folded)) return false;
  const rest = line.folded.replace(STAMP, ' ').match(/[a-z]{2,}/g) ?? [];
  return rest.length <= mostWords;
}
