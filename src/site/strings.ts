import type { BlockKind } from '../model/block.ts';
import type { DateBasis } from '../model/date.ts';
import type { EntityKind } from '../model/entity.ts';
import { DATA_STRINGS } from './data-strings.ts';
import { READING_STRINGS } from './reading-strings.ts';

/** `1 article`, `2 articles`: the number with French thousands (narrow no-break spaces). */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n < 2 ? one : many}`;
}

/** `12 345` with a narrow no-break space, the same on every machine. */
export const number = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');

/** Every word that readers see and that no source wrote. Another language is another such table. */
export const STRINGS = {
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
    person: { one: 'personne', many: 'personnes', title: 'Personnes' },
    organisation: { one: 'organisation', many: 'organisations', title: 'Organisations' },
    place: { one: 'lieu', many: 'lieux', title: 'Lieux' },
    other: { one: 'autre nom', many: 'autres noms', title: 'Autres noms' },
  } satisfies Record<EntityKind, { one: string; many: string; title: string }>,
  othersIntro: 'Œuvres, événements, produits et autres choses nommées.',
  basis: {
    stated: 'date indiquée',
    inferred: 'date inférée',
    corrected: 'date corrigée',
    unknown: 'date inconnue',
  } satisfies Record<DateBasis, string>,
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
  article: {
    kicker: 'Article',
    why: 'Pourquoi cette date ?',
    source: 'Texte d’origine',
    cite: 'Citer',
    setApart: (n: number) => count(n, 'passage mis à part', 'passages mis à part'),
    setApartHere: (n: number) => (n === 1 ? 'Passage mis à part' : `${n} passages mis à part`),
    rule: 'règle',
    evidence: 'Indices dans le texte',
    rivals: 'Lectures écartées',
    because: 'Raison',
    hideNotes: 'Masquer les notes',
    hideLinks: 'Masquer les liens des noms',
    display: 'Affichage',
    forms: 'graphies dans l’archive',
    speaks: 'parle ici',
    speakerResolved: 'locuteur déduit',
    speakerUnknown: 'Locuteur non nommé',
    repeated: 'Passage répété',
    repeatedOf: 'se lit déjà plus haut',
    sharedIn: 'Se lit aussi dans',
    apparatus: 'Apparat',
    file: 'Fichier',
    hash: 'Empreinte SHA-256',
    encoding: 'Encodage',
    size: 'Taille',
    language: 'Langue',
    bytes: (n: number) => count(n, 'octet'),
    alsoIn: 'Aussi paru dans',
    sameBytes: 'mêmes octets',
    origin: 'Adresse d’origine',
    captured: 'Capturé',
    openSource: 'Lire le texte d’origine, octet pour octet',
    decisions: 'Décisions de la rédaction',
    noDecisions: 'Aucune : tout ce qui précède vient de règles.',
    credits: 'Crédits',
    lasting: 'Adresse durable',
    previous: 'Article précédent',
    next: 'Article suivant',
    sequence: 'Dans l’ordre des dates',
    named: 'Nommés dans cet article',
    namedAside: 'Dans les passages mis à part',
    supplied: 'Titre restitué par la rédaction, absent de la source',
    suppliedInferred: 'Titre tiré des premiers mots du texte',
    wholeTitle: 'Titre entier',
    empty: 'Aucun passage de cette source n’a été retenu comme article.',
    otherLanguage: (language: string) => `Texte dans une autre langue (${language}).`,
  },
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
  list: {
    allArticles: 'Tous les articles',
    byYear: 'Par année',
    newestFirst: 'du plus récent au plus ancien',
    undated: 'Sans date',
    undatedIntro:
      'Articles dont rien ne permet de fixer la date. Ils ne figurent dans aucune année.',
    undatedEmpty: 'Aucun : chaque article de cette archive a une date, certaine ou approchée.',
    undatedCount: (n: number) => `${count(n, 'article')} sans date`,
    empty: 'Aucun article.',
    more: 'Tous les articles',
    months: 'Mois',
    acrossMonths: 'Dates plus larges qu’un mois',
  },
  homePeople: 'Les plus nommés',
  homeLatest: 'Derniers articles',
  spark: (n: number) => `${count(n, 'mention')}, du plus ancien article au plus récent`,
  entity: {
    portrait: 'En bref',
    kind: 'Nature',
    mentions: 'Mentions',
    forms: 'Graphies rencontrées',
    identifiers: 'Identifiants',
    wikidata: 'Wikidata',
    formerIds: 'Anciens identifiants',
    articles: 'Articles',
    concordance: 'Phrases qui le nomment',
    quotes: 'Paroles',
    decisions: 'Décisions',
    authorityDecision: 'Fiche d’autorité',
    never: 'À ne pas confondre avec',
    merges: 'Graphies réunies',
    companions: 'Nommé avec, dans les mêmes articles',
    asideOnly:
      'Ce nom ne se lit que dans des passages mis à part (légende, crédit, avis…), jamais dans le texte d’un article.',
    asideToo: (n: number) => `et ${count(n, 'fois', 'fois')} dans des passages mis à part`,
    presence: 'Présence dans l’archive',
    together: (n: number) => count(n, 'article'),
    inAside: 'Dans un passage mis à part.',
    more: (n: number) => `${count(n, 'autre phrase', 'autres phrases')} dans l’article`,
    articlesLeft: (n: number) =>
      `${count(n, 'article plus ancien', 'articles plus anciens')} ne sont pas dans cette liste : la recherche les donne.`,
    variantsMet: (n: number) => count(n, 'graphie'),
    noAuthority: 'Connu par les textes seuls : aucune fiche ne l’a confirmé.',
  },
  quotes: {
    title: 'Citations',
    intro: 'Les paroles rapportées entre guillemets, et qui les a dites, quand le texte le dit.',
    bySpeaker: 'Par locuteur',
    byDate: 'Par date',
    byArticle: 'Par article',
    order: 'Ordre',
    unknown: 'Locuteur non nommé',
    none: 'Aucune citation.',
  },
  timeline: {
    title: 'Chronologie',
    intro:
      'Les parutions, et les jours dont les textes parlent. Une date incertaine est dessinée aussi large que son doute.',
    publications: 'Parutions',
    events: 'Les jours dont parlent les textes',
    drawing: 'Frise des parutions',
    drawingLong: (n: number, from: string, to: string) =>
      `Frise : ${count(n, 'article daté', 'articles datés')}, de ${from} à ${to}. La même liste suit en texte.`,
    legendDay: 'un jour',
    legendRange: 'un mois ou un intervalle, aussi large que le doute',
    legendBars: 'articles parus',
    eventsIn: 'dans',
  },
  follow: 'Suivre :',
  speechOf: (name: string) => `Paroles de ${name}`,
  feedOf: (name: string) => `Articles qui nomment ${name}`,
  network: {
    title: 'Réseau',
    intro:
      'Qui est nommé avec qui, dans un même paragraphe. Plus le trait est fort, plus ils le sont souvent ; la table dit la même chose.',
    drawing: (n: number, links: number) =>
      `Réseau : ${count(n, 'nom')} et ${count(links, 'lien')}. La même chose suit en table.`,
    first: 'Nom',
    second: 'Nommé avec',
    weight: 'Paragraphes en commun',
    rows: (from: number, to: number, of: number) =>
      `Les liens du plus fort au plus faible : ${number(from)} à ${number(to)}, sur ${number(of)}.`,
    none: 'Aucun nom n’est encore lié à un autre.',
  },
  pair: {
    title: (a: string, b: string) => `${a} et ${b}`,
    intro: (n: number) => `${count(n, 'paragraphe')} les nomment ensemble.`,
    kicker: 'Ensemble',
  },
  decisions: {
    title: 'Décisions',
    intro:
      'Tout ce que la rédaction de l’archive a décidé à la main, avec sa raison. Le reste vient de règles, que la page Méthode énonce.',
    onArticles: 'Sur les articles',
    onEntities: 'Sur les noms',
    none: 'Aucune décision : tout vient des règles.',
    onWithdrawn: 'Textes retirés',
    mergedFrom: 'Réunit',
    feed: 'Suivre les corrections :',
    feedTitle: 'Corrections',
  },
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
          'À l’affichage seulement, les espaces fines avant « ; : ! ? » et dans les guillemets, ainsi que l’apostrophe courbe, suivent l’usage français. Les mots ne sont jamais touchés : fautes et graphies d’origine restent.',
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
          'Les contrastes atteignent au moins 4,5 pour 1, en clair comme en sombre. Aucune information ne passe par la seule couleur. La page se lit à 320 pixels de large et agrandie à 400 %. Rien ne bouge.',
        ],
      },
      {
        title: 'Ce qui manque',
        text: [
          'Les textes sont ceux de la presse, avec leurs fautes : certaines graphies peuvent surprendre une synthèse vocale. Les passages en langue étrangère à l’intérieur d’un article ne sont pas signalés comme tels.',
          'Cette page décrit ce que les essais automatiques et la relecture ont vérifié (règles WCAG 2.2, niveau AA) ; aucun audit RGAA par un tiers n’a été fait.',
        ],
      },
    ],
  },
  data: DATA_STRINGS,
  ...READING_STRINGS,
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse ne mène à rien dans l’archive. Elle a pu être mal copiée.',
    ways: 'Par où reprendre',
  },
  tombstone: {
    kicker: 'Retiré',
    title: 'Texte retiré',
    text: 'Cet article a été retiré de l’archive. Son adresse demeure, et dit pourquoi.',
    because: 'Raison',
    id: 'Identifiant',
    untitled: (id: string) => `Texte ${id}`,
    rest: 'Son texte n’est plus dans la recherche, les flux ni les données. L’empreinte permet à qui en détient une copie de la reconnaître.',
    all: 'Toutes les décisions',
  },
  changes: {
    title: 'Ce qui a changé',
    intro:
      'D’une version publiée à la suivante : articles ajoutés, redatés, nettoyés autrement, noms réunis, textes retirés.',
    since: (name: string) => `Depuis la version ${name}`,
    between: (before: string, after: string) => `De ${before} à ${after}`,
    none: 'Aucune version n’a encore été arrêtée : il n’y a rien à comparer.',
    nothing: 'Rien n’a changé.',
    added: 'Ajoutés',
    gone: 'Retirés ou supprimés',
    redated: 'Redatés',
    retitled: 'Retitrés',
    recleaned: 'Nettoyés autrement',
    merged: 'Noms réunis',
    mergedName: (name: string) => `reçoit « ${name} »`,
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    wasCalled: (title: string) => `s’intitulait « ${title} »`,
    more: (n: number) => `et ${count(n, 'autre')}`,
    decisions: ({
      decided,
      undecided,
    }: {
      readonly decided: number;
      readonly undecided: number;
    }) =>
      decided + undecided === 0
        ? null
        : `${count(decided, 'décision nouvelle', 'décisions nouvelles')}, ${count(undecided, 'retirée ou remplacée', 'retirées ou remplacées')}.`,
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
  correct: {
    title: 'Proposer une correction',
    form: 'Ce qu’il faut corriger',
    intro: 'Ces lignes suffisent à la rédaction ; elles iraient dans le fichier',
    what: 'Ce qui est à corriger',
    passage: 'Le passage, mot pour mot',
    value: 'Ce qu’il faut lire (un nom : son identifiant ; vide : rien ni personne)',
    because: 'La raison',
    send: 'Envoyer ces lignes',
    subject: (file: string) => `Correction : ${file}`,
    kinds: {
      title: 'le titre',
      date: 'la date (EDTF : 2017-02-14, 2017-02-14~ environ, 2017-05)',
      publisher: 'l’éditeur',
      authors: 'un auteur',
      remove: 'un passage qui n’est pas de l’article',
      keep: 'un passage mis à part à tort',
      sections: 'un intertitre',
      entities: 'un nom',
      quotes: 'qui parle',
    },
    template: [
      'title:',
      '  text: "…"',
      '  because: "…"',
      'date:',
      '  edtf: "2017-02-14~"',
      '  because: "…"',
      'remove:',
      '  - text: "…"',
      '    because: "…"',
      'entities:',
      '  - text: "…"',
      '    is: null',
      '    because: "…"',
      '',
    ].join('\n'),
  },
  verify: {
    title: 'Vérifier cette page',
    busy: 'Calcul de l’empreinte…',
    same: 'Conforme : le texte d’origine a bien l’empreinte que donne cette page.',
    other: 'Non conforme : le texte d’origine a l’empreinte …, qui n’est pas celle de cette page.',
    insecure:
      'Votre navigateur ne calcule d’empreinte que pour une page servie en https. La commande ci-dessous fait la même chose.',
    failed:
      'Le texte d’origine n’a pas pu être lu : rien n’est vérifié. La commande ci-dessous fait la même chose.',
    byHand: 'À la main : cette commande doit répondre par l’empreinte ci-dessus.',
  },
  redirect: { title: 'Adresse déplacée', text: 'Cette page se lit désormais ici :' },
  cite: {
    title: 'Citer cet article',
    iso: 'ISO 690',
    accessed: 'consulté dans',
    archive: 'Archive',
    noDate: 's. d.',
    approximately: 'vers',
  },
} as const;
