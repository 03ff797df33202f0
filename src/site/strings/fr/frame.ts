import type { BlockKind } from '../../../model/block.ts';
import type { DateBasis } from '../../../model/date.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { count, quoted } from './phrases.ts';

/** What stands on every page, and the names of kinds, bases and fields. */
export const FRAME = {
  quoted,
  /** Between a word and what is told of it. */
  colon: ' :',
  labelled: (label: string, value: string) => `${label} : ${value}`,
  counted: {
    articles: (n: number) => count(n, 'article'),
    mentions: (n: number) => count(n, 'mention'),
    quotes: (n: number) => count(n, 'citation'),
    sentences: (n: number) => count(n, 'phrase'),
    passages: (n: number) => count(n, 'passage'),
    forms: (n: number) => count(n, 'graphie'),
  },
  skip: 'Aller au contenu',
  mainNavigation: 'Rubriques',
  footerNavigation: 'À propos de cette archive',
  breadcrumbs: 'Fil d’Ariane',
  pages: 'Pages',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  page: (n: number, of: number) => `Page ${n} sur ${of}`,
  home: 'Accueil',
  sections: {
    articles: 'Articles',
    persons: 'Personnes',
    organisations: 'Organisations',
    places: 'Lieux',
    others: 'Autres',
    quotes: 'Citations',
    timeline: 'Chronologie',
    network: 'Réseau',
  },
  footer: {
    method: 'Méthode',
    decisions: 'Décisions',
    accessibility: 'Accessibilité',
    data: 'Données',
    offline: 'Hors ligne',
    feed: 'Flux Atom',
    rights: 'Les textes appartiennent à leurs auteurs.',
    whyKept: 'Pourquoi ils sont conservés',
  },
  search: {
    label: 'Rechercher dans l’archive',
    placeholder: (example: string) => `Rechercher « ${example} »…`,
    example: 'Assemblée nationale',
    submit: 'Rechercher',
    title: 'Recherche',
    description:
      'Chercher un mot, une phrase entre guillemets, une personne ou un lieu dans l’archive.',
    results: 'Résultats',
    facets: 'Filtres',
    noScript:
      'La recherche s’exécute dans votre navigateur et a besoin de JavaScript. Sans lui, tout le reste de l’archive se lit :',
  },
  kinds: {
    person: {
      one: 'personne',
      title: 'Personnes',
      counted: (n: number) => count(n, 'personne'),
    },
    organisation: {
      one: 'organisation',
      title: 'Organisations',
      counted: (n: number) => count(n, 'organisation'),
    },
    place: { one: 'lieu', title: 'Lieux', counted: (n: number) => count(n, 'lieu', 'lieux') },
    other: {
      one: 'autre nom',
      title: 'Autres noms',
      counted: (n: number) => count(n, 'autre nom', 'autres noms'),
    },
  } satisfies Record<EntityKind, object>,
  othersIntro: 'Œuvres, événements, produits et autres choses nommées.',
  notation: 'Notation EDTF :',
  basisLong: {
    stated: 'La source indique cette date.',
    inferred: 'La source ne dit pas sa date : elle est déduite du texte par une règle.',
    corrected: 'La date a été établie par la rédaction de l’archive.',
    unknown: 'Rien dans la source ne permet de dater cet article.',
  } satisfies Record<DateBasis, string>,
  blocks: {
    title: 'titre',
    heading: 'intertitre',
    lead: 'chapô',
    paragraph: 'paragraphe',
  } satisfies Record<BlockKind, string>,
  roles: { author: 'auteur', publisher: 'éditeur', agency: 'agence', photo: 'photographie' },
  creditBasis: { inferred: 'déduit', corrected: 'établi par la rédaction' },
  fields: {
    title: 'titre',
    date: 'date',
    publisher: 'éditeur',
    authors: 'auteur',
    credits: 'crédit',
    sections: 'intertitre',
    keep: 'passage gardé',
    remove: 'passage mis à part',
    entities: 'nom',
    quotes: 'citation',
  } as Readonly<Record<string, string>>,
  follow: 'Suivre :',
  speechOf: (name: string) => `Paroles de ${name}`,
  feedOf: (name: string) => `Articles qui nomment ${name}`,
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse ne mène à rien dans l’archive. Elle a pu être mal copiée.',
    ways: 'Par où reprendre',
  },
  redirect: { title: 'Adresse déplacée', text: 'Cette page se lit désormais ici :' },
};
