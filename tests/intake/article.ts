/** Invented press articles, the same for the same number. */

export interface Article {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

const TOWNS = [
  'Brévenne',
  'Saint-Loup',
  'Montrieux',
  'Verchamp',
  'Calonne',
  'Aubeterre',
  'Lormont',
  'Villedieu',
];
const NAMES = [
  'Anne Leroux',
  'Michel Durand',
  'Léa Petit',
  'Karim Benali',
  'Sophie Marchand',
  'Jean Fabre',
];
const THINGS = [
  'le budget',
  'la réforme des écoles',
  'le plan de circulation',
  'la fermeture de l’usine',
  'le projet de barrage',
  'la vente du théâtre',
];
const ACTS = [
  'a été adopté',
  'a été rejeté',
  'divise les élus',
  'inquiète les habitants',
  'revient devant le conseil',
  'fait débat',
];
const PAPERS = ['Le Courrier de Brévenne', 'La Gazette du Val', 'L’Écho des Monts'];
const SENTENCES = [
  'Les élus de %T se sont réunis lundi soir dans la salle des fêtes pour examiner %S, que l’opposition conteste depuis l’automne.',
  '« Nous avons entendu les habitants et nous tiendrons nos engagements », a déclaré %N devant une assistance nombreuse.',
  'Selon la préfecture, les travaux devraient commencer avant l’été et durer près de %D mois, pour un coût de %D millions d’euros.',
  'Plusieurs associations ont annoncé leur intention de saisir le tribunal administratif, comme elles l’avaient fait %D ans plus tôt.',
  '%N, qui préside le comité de quartier de %T, regrette que personne n’ait été consulté sur les %D variantes du tracé.',
  'Le maire de %T a répondu que la décision serait prise en toute transparence, après une enquête publique de %D jours.',
  'À %T, les commerçants redoutent une baisse de leur activité ; ils réclament des mesures d’accompagnement et %D réunions.',
];

/** A small generator of numbers (mulberry32): no test depends on chance. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function articleOf(number: number): Article {
  const random = randomFrom(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const fill = (text: string): string =>
    text
      .replace(/%T/g, () => pick(TOWNS))
      .replace(/%N/g, () => pick(NAMES))
      .replace(/%S/g, () => pick(THINGS))
      .replace(/%D/g, () => String(2 + Math.floor(random() * 900)));
  const thing = pick(THINGS);
  const day = new Date(Date.UTC(2010, 0, 1 + (number % 3650))).toISOString().slice(0, 10);
  return {
    number,
    title: `${thing.charAt(0).toUpperCase()}${thing.slice(1)} ${pick(ACTS)} à ${pick(TOWNS)} (${number})`,
    author: pick(NAMES),
    publisher: pick(PAPERS),
    day,
    url: `https://courrier.example/${day.replaceAll('-', '/')}/article-${number}`,
    paragraphs: Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
      [pick(SENTENCES), pick(SENTENCES)].map(fill).join(' '),
    ),
  };
}
