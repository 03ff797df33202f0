import type { Arrival } from '../../../intake/kinds.ts';

/** The page of the report, for the editor: what became of each thing that stood in the folder of sources. */
export const REPORT = {
  title: 'Rapport de collecte',
  description:
    'Ce qu’est devenu chaque fichier reçu : article, doublon, ou mis de côté, et pourquoi.',
  intro:
    'Tout ce qui est entré est compté ici une fois : article, doublon d’un article, ou mis de côté avec sa raison. Rien n’est effacé : les fichiers restent où ils sont.',
  counts: 'Comptes par format',
  columns: ['Format', 'Reçus', 'Articles', 'Doublons', 'Mis de côté'],
  total: 'Ensemble',
  faults: 'À reprendre',
  faultsIntro:
    'Ces fichiers auraient pu donner un article. Pour chacun, ce qui manque et que faire.',
  noFaults: 'Rien : tout ce qui pouvait donner un article en a donné un.',
  beside: 'Sans objet',
  besideIntro:
    'Ces fichiers n’étaient pas des articles ; ils sont comptés pour que les comptes tombent juste.',
  duplicates: 'Doublons',
  duplicatesIntro: 'Les mêmes octets, une deuxième fois : la page de l’article les nomme tous.',
  near: 'Textes très proches',
  nearIntro:
    'Ces articles partagent au moins quatre cinquièmes de leurs mots, dans le même ordre ou presque : chacun a sa page, et chaque page nomme les autres.',
  tables: 'Colonnes des tableaux',
  tablesIntro: 'Comment les colonnes ont été lues ; columns.yaml les fixe.',
  guessed: 'deviné d’après les noms',
  written: 'écrit dans columns.yaml',
  undated: (n: number) =>
    n === 0 ? 'Aucun article sans date' : `${n} ${n === 1 ? 'article' : 'articles'} sans date`,
  more: (n: number) => `… et ${n} de plus, dans report.json.`,
  file: 'Le même rapport pour les programmes : report.json',
  repeats: 'répète',
  /** Of a code that has no sentence here. */
  otherReason: 'Le programme dit pourquoi :',
};

/** What came in, by its format. */
export const ARRIVALS: Readonly<Record<Arrival, string>> = {
  text: 'Texte',
  markdown: 'Markdown',
  html: 'Page HTML',
  mhtml: 'Page MHTML',
  pdf: 'PDF',
  warc: 'Capture WARC',
  wacz: 'Capture WACZ',
  feed: 'Flux RSS ou Atom',
  opml: 'Liste OPML',
  jsonl: 'Ligne JSON',
  csv: 'Ligne CSV',
  zip: 'Archive ZIP',
  other: 'Autre',
};

/** What a code means, and what to do: one sentence or two. The program's own message, in English, follows it. */
export const REASONS: Readonly<Record<string, string>> = {
  'source-empty': 'Le fichier ne contient aucun texte. Le capturer à nouveau, ou le supprimer.',
  'source-unreadable':
    'Le fichier n’est pas un texte, ou ne peut être ouvert. L’enregistrer en texte brut, ou vérifier ses droits.',
  'source-not-a-file': 'Un lien symbolique n’est pas suivi. Mettre une copie du texte à sa place.',
  'source-name-taken':
    'Une autre source porte déjà ce nom sans son extension. Renommer l’une des deux.',
  'source-too-large': 'Le fichier dépasse la taille d’un article. Le découper.',
  'source-changed': 'Le fichier a changé pendant la lecture. Relancer la construction.',
  'format-unknown': 'Ce format n’est pas lu. L’enregistrer en PDF, en page web ou en texte brut.',
  'front-matter-engine': 'L’en-tête demande l’exécution d’un programme : refusé. L’écrire en YAML.',
  'front-matter-yaml': 'L’en-tête n’est pas du YAML valable. Le corriger à la ligne dite.',
  'html-too-deep':
    'Les éléments de la page sont imbriqués trop profondément. L’enregistrer en texte.',
  'mhtml-broken':
    'Aucune page ne se trouve dans cette capture. L’enregistrer de nouveau depuis le navigateur.',
  'pdf-password': 'Le PDF est protégé par un mot de passe. En enregistrer une copie sans lui.',
  'pdf-broken': 'Le PDF est abîmé. Se le procurer de nouveau.',
  'pdf-scanned':
    'Le PDF est un scan, sans texte. Lui appliquer une reconnaissance de caractères (OCR).',
  'row-broken': 'La ligne est mal formée. La corriger ; les autres lignes ont été lues.',
  'row-without-text': 'La colonne du texte est vide sur cette ligne.',
  'table-without-text': 'Aucune colonne ne semble contenir le texte. La nommer dans columns.yaml.',
  'column-unknown': 'columns.yaml nomme une colonne que ce tableau n’a pas. Corriger son nom.',
  'item-without-text': 'L’entrée n’a ni titre ni texte.',
  'item-cut': 'Le fichier s’arrête au milieu de cette entrée. Se le procurer de nouveau.',
  'opml-subscription': 'Un abonnement n’est pas un article. Enregistrer le flux lui-même à côté.',
  'feed-unreadable': 'Ce n’est ni un flux ni une liste OPML. Se le procurer de nouveau.',
  'container-empty': 'Rien de ce qu’il contient ne peut être un article.',
  'container-truncated':
    'Le fichier a été coupé. Ce qui précède a été lu ; se le procurer de nouveau.',
  'container-too-deep':
    'Des archives sont emboîtées trop profondément. Décompresser celles du dehors.',
  'gzip-damaged': 'La compression est abîmée. Se procurer le fichier de nouveau.',
  'warc-broken': 'La capture WARC est mal formée à partir de cet endroit. La refaire.',
  'warc-digest': 'Les octets ne sont plus ceux de la capture. Se la procurer de nouveau.',
  'http-broken': 'La réponse capturée est mal formée. Capturer la page de nouveau.',
  'warc-redirect': 'L’adresse menait à une autre : il n’y avait pas de page.',
  'warc-http-error': 'Le serveur a répondu par une erreur : il n’y avait pas de page.',
  'warc-revisit': 'La page n’avait pas changé depuis une capture précédente.',
  'zip-broken': 'L’archive est coupée ou abîmée. Se la procurer de nouveau.',
  'zip-entry-broken': 'Ce fichier de l’archive est abîmé. La refaire.',
  'zip-entry-outside': 'Le nom de ce fichier mène hors de l’archive : refusé.',
  'zip-password': 'Ce fichier de l’archive est protégé par un mot de passe.',
  'zip-bomb': 'Ce fichier se déploierait démesurément : il n’a pas été décompressé.',
  'beside-text': 'Image, style, programme, son : ce n’est pas un texte.',
  'beside-page': 'Le navigateur l’a enregistré avec une page, qui est l’article.',
  'editor-yaml': 'Le fichier de corrections n’est pas du YAML valable. Le corriger.',
  'editor-invalid':
    'Le fichier de corrections contient une clé ou une valeur inconnue. Le corriger.',
  'correction-stale': 'Une correction cite des mots que la source ne contient pas. La reprendre.',
  'stage-failed': 'Le programme a échoué sur ce texte. Le signaler avec le texte.',
  'stage-contract': 'Le programme a produit une fiche non conforme. Le signaler avec le texte.',
};
