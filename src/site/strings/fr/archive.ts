import { count, number, quoted } from './phrases.ts';

/** Lists, names, quotes, chronology, network, decisions and what changed. */
export const ARCHIVE = {
  list: {
    allArticles: 'Tous les articles',
    byYear: 'Par année',
    /** One article has no order. */
    intro: (n: number) =>
      n < 2 ? `${count(n, 'article')}.` : `${count(n, 'article')}, du plus récent au plus ancien.`,
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
    inBrief: (name: string, mentions: number, articles: number) =>
      `${name} : ${count(mentions, 'mention')} dans ${count(articles, 'article')}.`,
    articlesPage: (n: number, page: number, of: number) =>
      `${count(n, 'article')}, du plus récent au plus ancien : page ${number(page)} sur ${number(of)}.`,
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
    times: (n: number) => count(n, 'fois', 'fois'),
    /** How often the texts name it, and how often only what was set apart does. */
    named: (n: number, aside: number) => {
      const apart = `${count(aside, 'fois', 'fois')} dans ${aside === 1 ? 'un passage mis' : 'des passages mis'} à part`;
      if (aside === 0) return count(n, 'mention');
      return n === 0 ? apart : `${count(n, 'mention')} et ${apart}`;
    },
    presence: 'Présence dans l’archive',
    together: (n: number) => count(n, 'article'),
    inAside: 'Dans un passage mis à part.',
    more: (n: number) => `${count(n, 'autre phrase', 'autres phrases')} dans l’article`,
    onlyAside: 'dans des passages mis à part',
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
    called: (words: string) => `le texte dit ${quoted(words)}`,
    none: 'Aucune citation.',
  },
  timeline: {
    title: 'Chronologie',
    intro:
      'Les parutions, et les jours dont les textes parlent. Une date incertaine est dessinée aussi large que son doute.',
    periods: 'Années',
    decade: (year: string) => `années ${year}`,
    passages: (date: string, n: number) => `${date} : ${count(n, 'passage')}`,
    drawingBoth: (n: number) =>
      `Frise : au-dessus de l’axe, ${count(n, 'article daté', 'articles datés')} ; au-dessous, les dates dont parlent les textes. La liste qui suit dit la même chose.`,
    spoken: (n: number, asMarks: boolean) =>
      `${count(n, 'date dont parlent les textes', 'dates dont parlent les textes')}${asMarks ? '' : ', en barres : une date large se répartit sur toutes celles où elle peut tomber'}.`,
    spokenFar: (n: number) =>
      `${count(n, 'autre date, loin des parutions, ne se lit que dans la liste', 'autres dates, loin des parutions, ne se lisent que dans la liste')}.`,
    drawingLong: (n: number, from: string, to: string) =>
      `Frise : ${count(n, 'article daté', 'articles datés')}, de ${from} à ${to}. La même liste suit en texte.`,
    legendPublished: 'parution',
    legendSpoken: 'ce dont parlent les textes',
    legendAbout: 'jour approché',
    legendRange: 'mois, année ou intervalle : aussi large que le doute',
  },
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
    and: 'et',
  },
  decisions: {
    title: 'Décisions',
    intro:
      'Tout ce que la rédaction de l’archive a décidé à la main, avec sa raison. Le reste vient de règles, que la page Méthode énonce.',
    onArticles: 'Sur les articles',
    onEntities: 'Sur les noms',
    none: 'Aucune décision : tout vient des règles.',
    onWithdrawn: 'Textes retirés',
    forms: 'Graphies',
    mergedFrom: 'Réunit',
    feed: 'Suivre les corrections :',
    feedTitle: 'Corrections',
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
};
