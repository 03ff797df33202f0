/** The words of `/donnees/`, and of the descriptions that its files carry; part of `STRINGS`. */
export const DATA = {
  title: 'Données',
  description:
    'Toute l’archive en fichiers à emporter : JSON, CSV, N-Triples, un sac BagIt, avec leurs champs et leurs empreintes.',
  version: (version: string) =>
    `Version ${version} du format. Le premier nombre change quand un champ disparaît ou change de sens, le second quand il en vient un.`,
  use: 'Servez-vous-en',
  useText: [
    'Ces fichiers sont refaits à chaque publication, à partir des mêmes sources et des mêmes décisions que les pages : deux constructions donnent les mêmes octets. L’empreinte SHA-256 de chacun est sur cette page et dans `datapackage.json`.',
    'Les textes appartiennent à leurs auteurs et à leurs éditeurs ; l’archive ne peut en céder aucun droit.',
    'Une date est en EDTF (ISO 8601-2) : `2017-05` est un mois, `2017-02-14~` un jour approché, une case vide une date inconnue. Les positions (`start`, `end`) comptent des unités UTF-16 dans le texte d’origine décodé, la fin exclue.',
    'Les fichiers CSV sont en UTF-8, séparés par des virgules (RFC 4180). Une cellule qu’un tableur prendrait pour une formule (elle commence par `=`, `+`, `-`, `@`…) porte une apostrophe de plus en tête.',
  ],
  each: 'Un fichier par article et par nom',
  eachText:
    'Chaque page d’article, de personne, d’organisation, de lieu ou d’autre nom a le sien, à l’adresse de la page suivie de donnees.json. La page le donne en lien ; article.schema.json et entite.schema.json en disent la forme.',
  eachArticle: 'Exemple : un article',
  eachEntity: 'Exemple : un nom',
  feeds: 'Suivre l’archive',
  feedsText: 'Les derniers articles, dans le format que lit votre agrégateur :',
  fieldsOf: (file: string) => `Champs de ${file}`,
  types: { string: 'texte', integer: 'entier', boolean: 'vrai ou faux', date: 'jour' },
  optional: 'peut être vide',
  bytes: 'octets',
  hash: 'SHA-256',
  asJson: 'Données de cette page (JSON)',
  data: 'Données',
  packageRights:
    'Les textes appartiennent à leurs auteurs et à leurs éditeurs ; l’archive ne peut en céder aucun droit.',
  files: {
    'articles.json': {
      title: 'Les articles, en JSON',
      description:
        'Un objet : la version, l’archive, et tous les articles avec leur texte, leurs passages mis à part, leurs noms, leurs citations, leurs dates et les décisions prises.',
    },
    'articles.jsonl': {
      title: 'Les articles, un par ligne',
      description:
        'Les mêmes objets, un par ligne (JSON Lines) : se lit sans charger l’archive entière.',
    },
    'articles.csv': {
      title: 'Les articles, en tableau',
      description: 'Une ligne par article, avec son texte nettoyé.',
    },
    'mentions.csv': {
      title: 'Les mentions',
      description: 'Une ligne chaque fois qu’un texte nomme quelqu’un ou quelque chose.',
    },
    'entites.csv': {
      title: 'Les noms',
      description: 'Une ligne par personne, organisation, lieu ou autre chose nommée.',
    },
    'citations.csv': {
      title: 'Les citations',
      description: 'Une ligne par passage entre guillemets, avec qui le dit quand le texte le dit.',
    },
    'archive.nt': {
      title: 'L’archive en graphe',
      description:
        'RDF en N-Triples, vocabulaires schema.org et PROV : chaque article, la source dont il dérive, ce dont il parle (about : ce que son titre nomme ; mentions : le reste), qui y est cité.',
    },
    'article.schema.json': {
      title: 'Le schéma d’un article',
      description:
        'JSON Schema (2020-12) : ce que contient, champ par champ, le donnees.json d’un article, et chaque ligne de articles.jsonl.',
    },
    'entite.schema.json': {
      title: 'Le schéma d’un nom',
      description:
        'JSON Schema (2020-12) du donnees.json d’une personne, d’une organisation, d’un lieu.',
    },
    'archive-bagit.zip': {
      title: 'L’archive entière, en un sac',
      description:
        'BagIt (RFC 8493) dans un ZIP : les sources intouchées, les notices que la machine en a tirées, les fichiers de la rédaction, et l’empreinte de chacun. Une fois le ZIP ouvert, « sha256sum -c manifest-sha256.txt » dit si rien n’a bougé. De quoi refaire tout ce site.',
    },
    'datapackage.json': {
      title: 'La description du paquet',
      description:
        'Frictionless Data Package 2.0 : chaque fichier avec sa taille, son empreinte et le schéma de ses champs.',
    },
  },
  schemaFields: {
    id: 'Les 12 premiers chiffres de l’empreinte de la source',
    entityId: 'Identifiant, unique dans l’archive',
    version: 'Version du format',
    edtf: 'Date en EDTF (ISO 8601-2) ; null si elle est inconnue',
    lasting: 'Adresse durable, qui survit à un changement de titre',
    basis:
      'D’où vient la valeur : stated (la source), inferred (une règle), corrected (la rédaction), unknown',
    supplied: 'Vrai quand aucun mot de la source ne dit ce titre',
    from: 'Premier jour que la date permet',
    to: 'Dernier jour que la date permet',
    language: 'Langue (ISO 639-1) ; und si elle est inconnue',
    source: 'Où lire la source, octet pour octet',
    removed: 'Ce qui a été mis à part, avec la règle et sa raison',
    setApart: 'Vrai dans un passage mis à part',
    decisions: 'Ce que la rédaction a décidé, avec sa raison',
    authority: 'Fiche d’autorité ; null quand le nom est connu par les textes seuls',
  },
  fields: {
    articles: {
      id: 'Les 12 premiers chiffres de l’empreinte de la source',
      address: 'Adresse de la page',
      lasting: 'Adresse durable, qui survit à un changement de titre',
      title: 'Titre',
      title_basis:
        'D’où vient le titre : stated (la source), inferred (une règle), corrected (la rédaction), unknown',
      title_supplied: 'Vrai quand aucun mot de la source ne dit ce titre',
      date: 'Date de parution en EDTF ; vide si elle est inconnue',
      date_basis: 'D’où vient la date : stated, inferred, corrected, unknown',
      date_from: 'Premier jour que la date permet',
      date_to: 'Dernier jour que la date permet',
      publisher: 'Éditeur',
      authors: 'Auteurs, séparés par « ; »',
      language: 'Langue (ISO 639-1) ; und si elle est inconnue',
      source_file: 'Nom du fichier capturé',
      source_sha256: 'Empreinte SHA-256 de ses octets',
      source_bytes: 'Sa taille en octets',
      source_encoding: 'Son encodage',
      source_address: 'Où le lire, octet pour octet',
      text: 'Texte de l’article, nettoyé, un paragraphe par bloc',
    },
    mentions: {
      article: 'Article (id de articles.csv)',
      entity: 'Chose nommée (id de entites.csv)',
      kind: 'Nature : person, organisation, place, other',
      text: 'Les mots du texte',
      start: 'Début dans la source décodée',
      end: 'Fin, exclue',
      set_apart: 'Vrai dans un passage mis à part (légende, crédit, avis…)',
      rule: 'Règle qui a reconnu le nom',
    },
    entities: {
      id: 'Identifiant, unique dans l’archive',
      kind: 'Nature : person, organisation, place, other',
      name: 'Nom retenu',
      address: 'Adresse de la page',
      forms:
        'Graphies rencontrées dans les articles, la plus fréquente en tête, séparées par « ; »',
      description: 'Ce que dit la fiche d’autorité',
      wikidata: 'Identifiant Wikidata',
      former_ids: 'Identifiants qui mènent ici, séparés par « ; »',
      because: 'Raison de la fiche d’autorité ; vide si le nom est connu par les textes seuls',
      articles: 'Articles qui le nomment, passages mis à part compris',
      mentions: 'Mentions dans les articles',
      mentions_set_apart: 'Mentions dans des passages mis à part',
    },
    quotes: {
      article: 'Article (id de articles.csv)',
      number: 'Rang dans l’article, à partir de 1',
      address: 'Adresse de la citation',
      text: 'Les mots cités, avec leurs guillemets',
      start: 'Début dans la source décodée',
      speaker: 'Qui parle (id de entites.csv) ; vide quand le texte ne le dit pas',
      speaker_name: 'Nom retenu de qui parle',
      speaker_words: 'Comment le texte l’appelle',
      rule: 'Règle qui a trouvé qui parle',
    },
  },
};
