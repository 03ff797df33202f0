import type { SignName } from '../text/signs.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;

/** Words of the pages that show how a text was read: part of `STRINGS`. */
export const READING_STRINGS = {
  comparison: {
    title: (article: string) => `Texte d’origine de « ${article} »`,
    kicker: 'Origine et texte nettoyé, côte à côte',
    link: 'Origine et texte, côte à côte',
    intro:
      'À gauche la source, telle qu’elle a été captée ; à droite ce que l’article en garde, et pourquoi. Les signes qu’on ne voit pas sont montrés.',
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
    kept: (n: number) => plural(n, 'passage gardé', 'passages gardés'),
    apart: (n: number) => plural(n, 'passage mis à part', 'passages mis à part'),
    summary: 'Ce qui a été fait',
    to: 'Voir dans l’article',
    nothing: 'Il ne reste que le titre : la source ne dit rien d’autre.',
    changes: {
      line: (n: number) =>
        plural(n, 'saut de ligne rendu par une espace', 'sauts de ligne rendus par une espace'),
      control: (n: number) =>
        plural(
          n,
          'signe de commande rendu par une espace',
          'signes de commande rendus par une espace',
        ),
      apostrophe: (n: number) =>
        plural(n, 'apostrophe droite montrée courbe', 'apostrophes droites montrées courbes'),
      space: (n: number) => plural(n, 'espace montrée insécable', 'espaces montrées insécables'),
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
  passage: {
    pin: 'Citer ce passage',
    copy: 'Copier',
    copied: 'Copié',
  },
} as const;
