import type { Page, Rule } from '../page.ts';

// « Publicité », « PUBLICITÉ », « - Publicité - », « Annonce », « Contenu sponsorisé »
const AD =
  /^\W*(?:publicites?|pub|advertisement|annonces?|(?:la suite|l'article continue|suite) (?:apres|sous|de l'article apres)? ?(?:cette |la |l')?(?:publicite|annonce|video)|la suite de (?:votre|l'|cet )\s?(?:contenu|article|lecture|video) (?:apres|sous) .{0,30}|pourquoi voyez-vous cette publicite|contenus? sponsorises?|sponsorise|publi-?redactionnel|partenariat)\W*$/;

/** The mark of an advertisement, alone on its line. */
export const adMark: Rule = {
  name: 'ad-mark',
  reason: 'emplacement publicitaire',
  find: ({ lines }: Page) => lines.filter((line) => line.words <= 9 && AD.test(line.folded)),
};
