/**
 * Small words that begin sentences, folded. Beside a name, one of these with a capital is no part of the
 * name: it opens the sentence (« Selon Bergen »), or the next one where a scraper dropped the stop.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `a ainsi alors apres au aux avant avec c ce ces cet cette chez comme contre d dans de depuis des devant du elle elles en entre
  et face grace il ils j je l la le les leur leurs lors lorsque lui ma mais malgre meme mon n ni nos notre nous on or ou
  par parmi pendant plus plusieurs pour pourquoi puis qu quand que quel quelle qui quoi s sa sans se selon ses si son
  sous sur t tandis tous tout toute toutes tres trop un une vers voici voila vos votre vous y
  aujourd aussi bref cependant certes deja demain donc encore enfin ensuite hier hors ici jamais jusqu jusque notamment
  outre parce parfois pourtant puisque sauf seul seule soit soudain souvent surtout tant toujours toutefois via voire
  lundi mardi mercredi jeudi vendredi samedi dimanche`.split(/\s+/),
);
