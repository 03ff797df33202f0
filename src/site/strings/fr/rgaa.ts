/** What is said of a criterion. */
type State = 'conforme' | 'non conforme' | 'sans objet' | 'à vérifier à la main';

/** One or several criteria of RGAA 4.1 that were looked at together. */
interface Criterion {
  readonly number: string;
  readonly subject: string;
  readonly state: State;
  readonly how: string;
}

const AXE = 'Machine : axe, sur chaque sorte de page, en clair et en sombre.';
const SCAN = 'Machine : lecture du HTML de toutes les pages.';
const HAND = 'Aucun essai ne le prouve.';

const row = (number: string, subject: string, state: State, how: string): Criterion => ({
  number,
  subject,
  state,
  how,
});

/** Only what a test or a look at the pages verified is said to conform. */
export const RGAA = {
  title: 'Critères du RGAA 4.1',
  intro:
    'Ce tableau dit de chaque groupe de critères ce que des essais ont vérifié sur les cinq articles, et par quel moyen. Une machine ne voit qu’une partie des défauts : il ne remplace pas un audit.',
  columns: ['Critères', 'Objet', 'État', 'Moyen'],
  criteria: [
    row('1.1', 'Les images porteuses de sens ont une alternative', 'conforme', AXE),
    row(
      '1.3, 1.6, 1.7',
      'L’alternative et la liste ou la table égale disent autant que le dessin',
      'à vérifier à la main',
      HAND,
    ),
    row('1.4, 1.5', 'Captcha', 'sans objet', 'Il n’y en a pas.'),
    row('2.1, 2.2', 'Cadres', 'sans objet', SCAN),
    row('3.1', 'L’information ne passe pas par la seule couleur', 'à vérifier à la main', HAND),
    row('3.2', 'Contraste des textes', 'conforme', AXE),
    row('3.3', 'Contraste des dessins et des commandes', 'à vérifier à la main', HAND),
    row('4.1 à 4.13', 'Son, vidéo, objets', 'sans objet', SCAN),
    row('5.4', 'Les tables ont un titre', 'à vérifier à la main', HAND),
    row(
      '5.6, 5.7',
      'Les en-têtes des tables sont déclarés et reliés à leurs cellules',
      'conforme',
      `${SCAN} ${AXE}`,
    ),
    row('6.1', 'Les liens sont explicites', 'à vérifier à la main', HAND),
    row('6.2', 'Chaque lien a un intitulé', 'conforme', AXE),
    row('7.1, 7.4', 'Scripts et outils d’assistance', 'à vérifier à la main', HAND),
    row(
      '7.3',
      'La recherche se conduit au clavier',
      'à vérifier à la main',
      'Des essais couvrent les touches principales, non toutes les commandes.',
    ),
    row('8.1, 8.2', 'Type de document et code valide', 'conforme', 'Machine : html-validate.'),
    row('8.3, 8.4', 'Langue de la page', 'conforme', SCAN),
    row('8.5', 'Titre de page', 'conforme', SCAN),
    row(
      '8.7, 8.8',
      'Changements de langue dans un article',
      'à vérifier à la main',
      'Sont signalés, dans les articles et les citations, les phrases et les passages entre guillemets d’au moins cinq mots en allemand, anglais, espagnol, italien, néerlandais ou portugais, le russe et ce qui est en caractères grecs, arabes, hébreux ou coréens, lorsque c’est sûr. Le reste ne l’est pas : expressions plus courtes, autres langues, extraits dans les listes.',
    ),
    row('9.1', 'Ordre des titres', 'conforme', AXE),
    row('9.2, 9.3', 'Régions et listes', 'conforme', AXE),
    row('9.4', 'Citations', 'à vérifier à la main', HAND),
    row(
      '10.1',
      'La présentation vient des feuilles de style',
      'conforme',
      `${SCAN} Aucun style dans le HTML.`,
    ),
    row(
      '10.11',
      'Lecture à 320 pixels de large sans défilement latéral',
      'conforme',
      'Machine : chaque page ouverte à 320 pixels.',
    ),
    row('10.6', 'Les liens se voient dans le texte', 'conforme', AXE),
    row(
      '10.4, 10.7, 10.8, 10.12',
      'Texte agrandi, focus visible, contenus cachés, espacement du texte',
      'à vérifier à la main',
      HAND,
    ),
    row('11.1', 'Les champs ont une étiquette', 'conforme', AXE),
    row('11.9', 'Les boutons ont un intitulé', 'conforme', AXE),
    row(
      '11.2, 11.5, 11.10',
      'Étiquettes pertinentes, groupes, erreurs de saisie',
      'à vérifier à la main',
      HAND,
    ),
    row(
      '12.1, 12.2, 12.5',
      'Menu et recherche, au même endroit partout',
      'à vérifier à la main',
      HAND,
    ),
    row('12.7', 'Lien vers le contenu', 'conforme', SCAN),
    row('12.8, 12.9', 'Ordre de tabulation, piège au clavier', 'à vérifier à la main', HAND),
    row(
      '12.10',
      'Raccourcis d’une seule touche',
      'conforme',
      'La touche / mène à la recherche ; une case de cette page la désactive. Vérifié dans un navigateur.',
    ),
    row(
      '13.1',
      'Limites de temps',
      'conforme',
      'Machine : seules les anciennes adresses renvoient, et sans délai.',
    ),
    row('13.2', 'Aucune fenêtre ne s’ouvre d’elle-même', 'conforme', SCAN),
    row(
      '13.7, 13.8',
      'Rien ne clignote ni ne bouge',
      'conforme',
      'Machine : aucune animation dans les feuilles de style.',
    ),
    row('13.9', 'Lecture en portrait et en paysage', 'à vérifier à la main', HAND),
    row(
      '13.10',
      'Gestes complexes',
      'à vérifier à la main',
      'Deux listes font ce que fait le geste sur l’histogramme.',
    ),
  ],
};
