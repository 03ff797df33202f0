import { type Chance, pick } from './chance.ts';

// What crawls leave around a text, in words of nobody's: each kind in its share of the articles.
const MENU =
  'Accueil\nPolitique\nÉconomie\nInternational\nCulture\nSports\nMétéo\nNewsletters\nS’abonner\nSe connecter';
const CRUMBS = 'Accueil > Actualités > International';
const COOKIES =
  'En poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies à des fins de mesure d’audience et de publicité. En savoir plus';
const SHARING = 'Partager sur Facebook\nPartager sur Twitter\nEnvoyer par e-mail\nImprimer';
const WALL = 'La suite est réservée aux abonnés.';
const LEGAL = 'Tous droits réservés. Toute reproduction même partielle est interdite.';
const COMMENTS = '12 commentaires\nConnectez-vous pour réagir';
const SEE_ALSO = ['Lire aussi : ', 'À lire aussi : ', 'Sur le même sujet : '];

/**
 * Puts noise around an invented article and, in one of ten, glues its lines together as some crawls do.
 * @param related makes the headline of another article
 */
export function withNoise(
  head: string,
  paragraphs: readonly string[],
  related: () => string,
  random: Chance,
): string {
  const oneIn = (count: number): boolean => random(count) === 0;
  const body = [...paragraphs];
  if (oneIn(3)) body.splice(1 + random(body.length), 0, `${pick(SEE_ALSO, random)}${related()}`);
  if (oneIn(20)) body.push(WALL);
  const before = [oneIn(5) && MENU, oneIn(6) && CRUMBS, oneIn(4) && COOKIES];
  const after = [oneIn(4) && SHARING, oneIn(8) && COMMENTS, oneIn(5) && LEGAL];
  const pieces = [...before, head, ...body, ...after].filter((piece) => piece !== false);
  return oneIn(10) ? pieces.join(' ').replaceAll('\n', ' ') : `${pieces.join('\n\n')}\n`;
}
