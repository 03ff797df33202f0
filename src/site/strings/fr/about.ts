import { count, number } from './phrases.ts';

/** Method, accessibility, reading offline. */
export const ABOUT = {
  method: {
    title: 'Méthode',
    description: 'Comment cette archive est faite : sources, règles, doutes, droits.',
    sections: [
      {
        title: 'Des sources intouchées',
        text: [
          'Chaque article vient d’un fichier, capturé tel quel. Ses octets ne changent jamais ; son empreinte SHA-256 est calculée avant toute autre opération et figure au bas de la page. Le texte d’origine se lit d’un clic.',
          'Tout ce que l’archive affirme d’un texte renvoie à un passage de ce texte.',
        ],
      },
      {
        title: 'Des règles qui se nomment',
        text: [
          'Le nettoyage, la date et les citations viennent de règles ordonnées : chaque décision dit quelle règle l’a prise et sur quel indice. Les noms sont repérés par un modèle statistique entraîné sur des articles annotés à la main, puis corrigés par des règles et par les fiches d’autorité ; il se trompe, et ses erreurs se corrigent. Rien n’est effacé : ce qui n’est pas l’article (menu, avis de cookies, renvoi, légende) est mis à part, à sa place, et s’ouvre.',
          'Les décisions humaines sont des lignes dans un fichier, avec leur raison. Elles l’emportent, et s’annulent en effaçant la ligne.',
        ],
      },
      {
        title: 'Le doute se montre',
        text: [
          'Un mois reste un mois. Une date déduite porte la mention « date inférée », une date établie par la rédaction « date corrigée » ; les lectures écartées restent visibles. Un titre qui n’est pas dans la source est entre [crochets]. Un article sans date va sur un rayon à part, et aucun classement par année ne le compte.',
          'Un nom sans fiche d’autorité est connu par les textes seuls. Un locuteur retrouvé par un pronom ou un titre est signalé comme déduit ; quand le texte ne dit pas qui parle, l’archive ne devine pas.',
        ],
      },
      {
        title: 'La typographie',
        text: [
          'À l’affichage seulement, les espaces fines avant « ; : ! ? » et dans les guillemets, l’apostrophe courbe et les guillemets français à la place des droits, là où il est sûr qu’ils ouvrent et ferment, suivent l’usage français. Les mots ne sont jamais touchés : fautes et graphies d’origine restent.',
        ],
      },
    ],
    rights: 'Les droits, et pourquoi ces textes sont conservés',
    rightsText:
      'Les textes appartiennent à leurs auteurs et à leurs éditeurs. L’archive ne revendique rien sur eux ; elle les conserve comme pièces, avec leur provenance, pour qu’on puisse les lire, les citer et les vérifier. Qui a des droits sur un texte peut en demander le retrait.',
    contact: 'Contact',
    rulesTitle: 'Ce que les règles ont mis à part ici',
    rule: 'Règle',
    reason: 'Ce que c’est',
    passages: 'Passages',
    figures: (articles: number, undated: number) =>
      `Cette archive compte ${count(articles, 'article')}, dont ${undated === 0 ? 'aucun' : number(undated)} sans date.`,
  },
  accessibility: {
    noShortcut: 'Ne pas réagir à la touche\u00a0/ (ce navigateur s’en souvient)',
    title: 'Accessibilité',
    description:
      'Ce qui est fait pour que chacun puisse lire cette archive, et ce qui manque encore.',
    sections: [
      {
        title: 'Lire sans JavaScript',
        text: [
          'Toutes les pages sont du HTML et du CSS. Seule la recherche a besoin de JavaScript. Aucune requête ne part vers un autre site, et rien ne mesure votre visite.',
        ],
      },
      {
        title: 'Au clavier et au lecteur d’écran',
        text: [
          'Un lien mène au contenu dès le début de chaque page. Les titres se suivent dans l’ordre, les régions sont nommées, le focus est visible. Les notes de marge suivent, dans l’ordre de lecture, le paragraphe qu’elles expliquent ; une case les masque.',
          'Chaque dessin (frise, réseau, courbe) a pour égal une liste ou une table.',
        ],
      },
      {
        title: 'Couleurs, tailles, mouvement',
        text: [
          'Les contrastes atteignent au moins 4,5 pour 1, en clair comme en sombre. Les dessins disent la nature des noms par la forme, les doutes par un mot. La page se lit à 320 pixels de large et agrandie à 400 %. Rien ne bouge.',
        ],
      },
      {
        title: 'Ce qui manque',
        text: [
          'Les textes sont ceux de la presse, avec leurs fautes : certaines graphies peuvent surprendre une synthèse vocale. Les passages en langue étrangère ne sont signalés comme tels que lorsqu’ils font au moins cinq mots et que leur langue est sûre.',
          'Cette page décrit ce que les essais automatiques et la relecture ont vérifié (règles WCAG 2.2, niveau AA) ; aucun audit RGAA par un tiers n’a été fait.',
        ],
      },
    ],
  },
  offline: {
    title: 'Lire hors ligne',
    intro:
      'Votre navigateur peut garder ce que vous lisez ici, ou toute l’archive avec sa recherche.',
    text: [
      'Rien n’est gardé sans que vous le demandiez : la liste de ce que vous avez lu ne regarde que vous. Sur un appareil partagé, n’en gardez rien.',
      'L’archive gardée est celle d’un seul moment : chaque fichier est comparé à son empreinte, et jamais une page d’hier ne se mêle à une page d’aujourd’hui. Avec le réseau, vous lisez toujours ce qui est publié.',
    ],
    keepRead: 'Garder ce que je lis',
    keepAll: 'Garder toute l’archive hors ligne',
    forget: 'Tout oublier',
    size: 'Toute l’archive : {files} fichiers, {size} Mo.',
    going: 'En cours : {done} fichiers sur {of}…',
    done: 'Toute l’archive est là : {of} fichiers. Elle se lit et se cherche désormais sans réseau.',
    failed:
      'Interrompu : l’archive n’est pas entière, et ce qui manque n’est pas remplacé par autre chose. Recommencez avec le réseau. ({why})',
    kept: 'Ce que vous lirez désormais se relira sans réseau.',
    forgotten: 'Plus rien n’est gardé.',
    insecure: 'Votre navigateur ne garde de pages que d’un site servi en https.',
    noScript: 'Il y faut JavaScript.',
  },
};
