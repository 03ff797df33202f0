import type { Page, Rule } from '../page.ts';

// « Lire aussi : … », « À lire également », « VOIR AUSSI >> », « (Re)lire : »
const SEE_ALSO =
  /^[\W\d]*(?:a )?(?:\(?re\)?)?(?:lire|voir|ecouter|regarder|decouvrir)\s*(?:aussi|egalement|encore|ensuite|sur le meme (?:sujet|theme)|la suite|plus|notre|nos|l'article|le dossier|[:.]\s|>|»)/;

/** A pointer to another article, on a line of its own. */
export const seeAlso: Rule = {
  name: 'see-also',
  reason: 'renvoi à un autre article',
  find: ({ lines }: Page) =>
    lines.filter((line) => line.words >= 5 && line.words <= 40 && SEE_ALSO.test(line.folded)),
};
