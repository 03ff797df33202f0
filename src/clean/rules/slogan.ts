import { pageEvidence } from '../evidence.ts';
import type { Page, Rule } from '../page.ts';

/** A slogan is a few words without a stop. */
const MOST_WORDS = 6;

// « Raconter l’actualité », « L’information en continu »: an infinitive, or a noun with its article
const SLOGAN =
  /^(?:(?!(?:premier|dernier|courrier|quartier|chantier|papier|hiver|cahier|dossier|avenir|hier)\b)(?:[a-z]{2,}(?:er|ir)|(?:com|ap|entre)?prendre|lire|dire|vivre|suivre|faire|ecrire|defendre)\s|(?:toute |l'|le |la )?(?:info|information|actu|actualite)\b)/;

/** The motto of the site, after the article: a few words without a finite verb. */
export const slogan: Rule = {
  name: 'slogan',
  reason: 'slogan du site',
  find: findSlogans,
};

function findSlogans(page: Page) {
  const { lines, text } = page;
  const last = lines.findLastIndex((line) => line.prose);
  if (pageEvidence(page, lines[last]?.end ?? 0, text.length) === 0) return [];
  return lines
    .slice(last + 1)
    .filter((line) => !line.stops && line.words <= MOST_WORDS && SLOGAN.test(line.folded));
}
