import type { SignName } from '../../../text/signs.ts';
import { count } from './phrases.ts';

/** Words of the pages that show how a text was read: part of `STRINGS`. */
export const READING = {
  comparison: {
    title: (article: string) => `Texte d’origine de « ${article} »`,
    kicker: 'Origine et texte nettoyé, côte à côte',
    link: 'Origine et texte, côte à côte',
    intro:
      'D’un côté la source, telle qu’elle a été captée ; de l’autre ce que l’article en garde, et pourquoi. Les signes qu’on ne voit pas sont montrés.',
    back: 'Lire l’article',
    raw: 'La source seule, octet pour octet',
    was: 'Origine',
    is: 'Texte nettoyé',
    why: 'Pourquoi',
    setApart: 'Mis à part',
    rule: 'règle',
    unchanged: 'Rien n’a changé.',
    decided: 'Décision de la rédaction',
    repeated: 'Ces mots se lisent déjà plus haut dans la source.',
    kept: (n: number) => count(n, 'passage gardé', 'passages gardés'),
    apart: (n: number) => count(n, 'passage mis à part', 'passages mis à part'),
    summary: 'Ce qui a été fait',
    to: 'Voir dans l’article',
    nothing: 'Il ne reste que le titre : la source ne dit rien d’autre.',
    changes: {
      line: (n: number) =>
        count(n, 'saut de ligne rendu par une espace', 'sauts de ligne rendus par une espace'),
      control: (n: number) =>
        count(
          n,
          'signe de commande rendu par une espace',
          'signes de commande rendus par une espace',
        ),
      apostrophe: (n: number) =>
        count(n, 'apostrophe droite montrée courbe', 'apostrophes droites montrées courbes'),
      guillemet: (n: number) =>
        count(n, 'guillemet droit montré français', 'guillemets droits montrés français'),
      space: (n: number) => count(n, 'espace montrée insécable', 'espaces montrées insécables'),
    },
    displayOnly: 'à l’affichage seulement',
  },
  signs: {
    line: 'saut de ligne',
    tab: 'tabulation',
    control: 'signe de commande',
    space: 'espace insécable ou particulière',
    invisible: 'signe sans chasse',
    direction: 'signe de sens d’écriture',
    lost: 'signe perdu avant la capture',
  } satisfies Record<SignName, string>,
  concordance: {
    title: (name: string) => `Concordance : ${name}`,
    heading: 'Concordance',
    intro: 'Chaque phrase où ce nom se lit, le nom au milieu.',
    order: 'Ordre des phrases',
    byDate: 'par date',
    byBefore: 'par ce qui précède',
    byAfter: 'par ce qui suit',
    all: (n: number) => `Les ${n} phrases, par date, par ce qui précède ou par ce qui suit`,
  },
  presence: {
    title: 'Présence dans le temps',
    drawing: (name: string, n: number, from: string, to: string) =>
      `Frise : ${count(n, 'article daté nomme', 'articles datés nomment')} ${name}, de ${from} à ${to}. La liste des articles dit la même chose.`,
  },
  circle: {
    title: (name: string) => `${name} et ses voisins`,
    drawing: (name: string, n: number) =>
      `${name}, au milieu des ${n} noms les plus souvent cités dans les mêmes articles. La liste qui suit dit la même chose.`,
  },
  allQuotes: (n: number) => `Les ${n} citations, par date`,
  firstMet: 'd’abord',
  formsLeft: (n: number) => count(n, 'autre graphie', 'autres graphies'),
  shared: {
    title: 'Passages communs',
    intro:
      'Les phrases qui se lisent dans plusieurs articles, mot pour mot ou presque : dépêches reprises, paragraphes repris.',
    legend: 'Barré, ce que le plus ancien dit seul ; souligné, ce que l’autre dit à sa place.',
    none: 'Aucune phrase de cette archive ne se lit dans deux articles.',
    same: 'mot pour mot',
    read: 'lire',
    gone: 'absent ici',
    added: 'propre à ce texte',
  },
  passage: {
    pin: 'Citer ce passage',
    copy: 'Copier',
    copied: 'Copié',
  },
};
