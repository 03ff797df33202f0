/** Adjectives of countries, masculine and feminine: two offices of different countries are two people. */
const NATIONALITIES: ReadonlySet<string> = new Set(
  `français américain russe britannique anglais écossais allemand italien espagnol portugais belge suisse luxembourgeois
  néerlandais danois suédois norvégien finlandais islandais irlandais polonais tchèque slovaque hongrois autrichien grec turc
  roumain bulgare serbe croate slovène bosniaque albanais macédonien kosovar ukrainien biélorusse géorgien arménien
  israélien palestinien syrien irakien iranien saoudien qatari émirati yéménite jordanien libanais égyptien libyen
  tunisien algérien marocain malien sénégalais ivoirien burkinabè nigérien nigérian tchadien camerounais gabonais congolais
  rwandais burundais kényan éthiopien somalien soudanais sud-africain malgache chinois japonais sud-coréen nord-coréen
  coréen indien pakistanais afghan birman thaïlandais vietnamien cambodgien philippin indonésien malaisien australien
  néo-zélandais canadien québécois mexicain brésilien argentin chilien vénézuélien colombien péruvien bolivien équatorien
  cubain haïtien européen catalan basque corse`
    .split(/\s+/)
    .flatMap((word) => [word, feminine(word)]),
);

/** The masculine form that stands for an adjective of a country, or undefined for any other word. */
export function nationality(word: string): string | undefined {
  if (!NATIONALITIES.has(word)) return undefined;
  return word.replace(/enne$/, 'en').replace(/(?:e)$/, '');
}

function feminine(word: string): string {
  if (word.endsWith('e')) return word;
  if (/(?:ie|ée)n$/.test(word)) return `${word}ne`;
  return word === 'grec' ? 'grecque' : word === 'turc' ? 'turque' : `${word}e`;
}
