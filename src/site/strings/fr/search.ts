import type { FacetKey } from '../../../search/catalogue.ts';
import type { Unit } from '../../../search/histogram.ts';
import { spaced } from '../spacing.ts';
import { count, quoted } from './phrases.ts';

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

function barName(from: string, unit: Unit): string {
  const year = from.slice(0, 4);
  if (unit === 'month') return `${MONTHS[Number(from.slice(5, 7)) - 1] ?? ''} ${year}`;
  return unit === 'year' ? year : `${year}–${Number(year) + 9}`;
}

/** Every word that search says. */
export const SEARCH_STRINGS = spaced({
  facets: {
    annee: 'Année',
    personne: 'Personne',
    organisation: 'Organisation',
    lieu: 'Lieu',
    editeur: 'Éditeur',
  } satisfies Record<FacetKey, string>,
  filters: 'Filtrer',
  clearFilters: 'Retirer les filtres',
  showFacet: 'Afficher',
  time: {
    title: 'Au fil du temps',
    most: (n: number) => `${count(n, 'article')} au plus`,
    /** What a bar of the drawing is called: « février 2017 », « 2017 », « 2010–2019 ». */
    bar: barName,
    barTitle: (from: string, unit: Unit, n: number) =>
      `${barName(from, unit)} : ${count(n, 'article')}`,
    articles: (n: number) => count(n, 'article'),
    from: 'De',
    to: 'à',
    all: 'Toutes les dates',
    figures: 'En chiffres',
    caption:
      'Articles trouvés par période. Un article dont la date est incertaine compte dans chaque période possible.',
  },
  all: (n: number) => `Tout voir (${n})`,
  fewer: 'Voir moins',
  sort: 'Trier',
  sorts: { pertinence: 'Pertinence', recent: 'Plus récents', ancien: 'Plus anciens' },
  variants: 'Chercher aussi les autres graphies des noms',
  byVariant: (forms: readonly string[]) =>
    forms.length === 0
      ? 'trouvé par une variante'
      : `trouvé par une variante : ${forms.map(quoted).join(', ')}`,
  found: (n: number, of: number) =>
    n === of ? count(n, 'article') : `${count(n, 'article')} sur ${count(of, 'trouvé')}`,
  none: 'Aucun résultat.',
  noneTogether: 'Chaque mot se trouve dans l’archive, mais aucun article ne les réunit tous.',
  noneFiltered: 'Aucun article ne répond à la fois à la recherche et aux filtres.',
  missing: (words: readonly string[]) =>
    words.length === 1
      ? `${quoted(words[0] ?? '')} ne se trouve dans aucun article.`
      : `Ne se trouvent dans aucun article : ${words.map(quoted).join(', ')}.`,
  suggestion: 'Cherchiez-vous',
  suggestionEnd: ' ?',
  completed: (words: readonly string[]) => `Complété en ${words.map(quoted).join(', ')}`,
  andOthers: (n: number) => ` et ${count(n, 'autre mot', 'autres mots')}`,
  undated: (n: number) =>
    n === 1
      ? '1 article sans date n’est pas dans ce filtre.'
      : `${count(n, 'article')} sans date ne sont pas dans ce filtre.`,
  more: 'Afficher la suite',
  failed: 'La recherche n’a pas pu être chargée. Rechargez la page, ou parcourez les articles.',
  help: 'Comment chercher',
  rules:
    'Majuscules, accents, apostrophes et traits d’union ne comptent pas. Un mot trouve son pluriel, son féminin et sa conjugaison ; un nom, ses autres graphies. Les petits mots (le, de, la…) ne restreignent rien hors des guillemets.',
  keys: 'Au clavier : / va au champ, les flèches parcourent les résultats, Entrée ouvre, Échap revient.',
  // Words that any press archive may hold: they show how, and promise nothing
  syntax: [
    [
      'ministre démission',
      'les deux mots, dans toutes leurs formes, accents et traits d’union libres',
    ],
    ['"premier ministre"', 'ces mots à la suite, exactement'],
    ['ministre -démission', 'sans ce mot'],
    ['minist*', 'tous les mots qui commencent ainsi'],
    ['titre:grève', 'dans le titre ; de même personne:, organisation:, lieu:, autre:, éditeur:'],
    ['cité:Durand', 'les articles qui citent ses paroles'],
  ] satisfies [string, string][] as readonly (readonly [string, string])[],
});
