/** Small closed lists of French words that the rules of `src/quotes/` look at, in lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of `avoir` and `être` that build a compound tense in the third person. */
export const AVOIR = list(
  'a ont avait avaient aura auront aurait auraient ait aient eut eurent ayant avoir',
);
export const ETRE = list(
  'est sont était étaient sera seront serait seraient soit soient fut furent etait etaient étant être',
);

export const REFLEXIVE = list("se s'");

/** Words between the subject and its verb: « il *ne lui en* dit ». */
export const CLITICS = list("se s' l' le la les lui leur y en ne n' me m' nous vous te t'");

export const SUBJECT_PRONOUNS = list('il elle ils elles on je nous vous tu');

/** Pronouns that stand for the person last named. */
export const DEMONSTRATIVES = list('celui-ci celle-ci ceux-ci celles-ci dernier dernière');

export const DETERMINERS = list(
  "le la l' les un une ce cet cette ces son sa ses leur leurs mon notre nos plusieurs deux trois quelques certains certaines d'autres aucun chaque",
);

/** Prepositions after which a name is no subject; `du`, `des`, `au`, `aux` hold their article. */
export const PREPOSITIONS = list(
  "de d' du des à au aux avec par pour contre dans sur sous chez en entre vers selon envers devant derrière sans malgré depuis pendant dont après avant outre suite face grâce hors parmi via dès lors comme que qu'",
);

export const CONJUNCTIONS = list('et ou mais puis ni');

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = list(
  "que qu' qui dont où quand lorsque lorsqu' puisque puisqu' si alors tandis car comme quoi",
);

/** Adverbs that slip in between auxiliary and participle, or between verb and subject. */
const ADVERBS = list(
  'juste néanmoins simplement aussi également ensuite ainsi déjà encore toujours pourtant alors enfin même bien tout plus moins peu très trop beaucoup souvent aussitôt cependant toutefois hier demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi après-midi mais pas point jamais depuis plutôt quand ici là tôt tard non notamment dernièrement auparavant puis donc surtout sobrement dehors désormais naguère jadis maintenant',
);

/** Whether a word may stand between the parts of a verb: an adverb of the list, or any in -ment. */
export const isAdverb = (low: string): boolean =>
  ADVERBS.has(low) || (low.length > 6 && low.endsWith('ment') && !NOUNS_IN_MENT.has(low));

const NOUNS_IN_MENT = list(
  'gouvernement parlement mouvement département document argument comportement règlement événement évènement bâtiment engagement changement moment sentiment aliment testament monument établissement financement traitement jugement armement',
);

/** Nouns for somebody's words: « selon les mots de X », « la formule de X », « dans un communiqué ». */
export const WORD_NOUNS = list(
  'mot mots propos formule formules expression expressions terme termes déclaration déclarations phrase phrases dires dire parole paroles citation tweet tweets slogan slogans cri cris réponse commentaire commentaires message discours lettre communiqué avertissement appel',
);

/** Words before a passage that is a title, a name or a nickname, not somebody's words. */
export const NAMING_WORDS = list(
  `film films livre livres roman romans album albums chanson chansons single titre titres série séries émission émissions
  pièce opéra ballet tableau toile spectacle exposition documentaire court-métrage long-métrage revue magazine journal
  quotidien hebdomadaire mensuel blog site programme projet opération opérations plan mission loi amendement affaire
  collection collectif association groupe mouvement parti label prix trophée concours navire bateau paquebot chalutier
  ferry voilier cargo yacht avion sous-marin frégate porte-avions satellite sonde fusée robot logiciel jeu application
  intitulé intitulée intitulés intitulées surnommé surnommée surnommés surnommées baptisé baptisée baptisés baptisées
  rebaptisé rebaptisée dénommé dénommée dénommés dénommées nommé nommée nommés nommées appelé appelée appelés appelées
  dit dite dits dites alias surnom nom sobriquet pseudonyme pseudo mot-dièse hashtag catégorie rubrique rubriques
  chapitre article bd manga poème recueil essai traité nouvelle fresque sculpture statue tube morceau clip morceaux
  tournée festival salon classe type modèle modèles version versions marque produit restaurant café bar hôtel
  brasserie boutique magasin lieu-dit tempête ouragan cyclone typhon codé bouton onglet section mention clan gang bande
  cellule unité commando bataillon brigade réseau formation disque dvd opus saga trilogie épisode saison numéro
  mensuelle comédie drame symphonie concerto concert oeuvre œuvre œuvres podcast journal-télévisé sketch label`,
);

/** Titles of courtesy before a name. */
export const COURTESY = list('m m. mm mm. mme mmes mlle mgr mgr. me dr dr. pr pr. monsieur madame');

/** Whom one speaks to or where: « a déclaré le ministre *à la presse* » is no part of the phrase. */
export const AUDIENCE = list(
  'presse journalistes journaliste afp reuters antenne micro télévision radio issue sortie tribune suite journal propos chaîne agence ap occasion médias question fois',
);

/** Words after « il » that make it nobody: « il *faut* », « il *s'agit* », « il *y a* ». */
export const IMPERSONAL = list(
  'faut fallait faudra faudrait agit agissait agirait y semble semblait paraît reste pleut suffit convient existe manque',
);

/** … and those after « il est »: « il est *possible* de ». */
export const IMPERSONAL_ADJECTIVES = list(
  'possible impossible nécessaire indispensable difficile facile temps question prévu probable interdit important clair évident vrai essentiel inutile urgent hors',
);

/** Words that tell a time: « a déclaré *lundi soir* X ». */
export const TIMES = list(
  'semaine jour jours mois année an ans matin soir soirée matinée nuit lendemain veille après-midi week-end janvier février mars avril mai juin juillet août septembre octobre novembre décembre heure heures dimanche lundi mardi mercredi jeudi vendredi samedi mieux moins',
);

/** Adverbs of several words that slip between auxiliary and participle: « a *par la suite* confirmé ». */
export const ADVERBIAL_PHRASES: readonly (readonly string[])[] = [
  'par la suite',
  'par ailleurs',
  'de son côté',
  'de leur côté',
  'pour sa part',
  'pour leur part',
  'quant à lui',
  'quant à elle',
  'quant à eux',
  'en outre',
  'en effet',
  'en revanche',
  'en retour',
  "d' ailleurs",
  "d' abord",
  "tout d' abord",
  'tout de même',
  'tout de suite',
  'à son tour',
  'à nouveau',
  'de nouveau',
  'au contraire',
  'dans la foulée',
  "dans l' après-midi",
  'entre autres',
  'sans détour',
  'sans surprise',
  'ce matin',
  'ce soir',
  'ce lundi',
  'ce mardi',
  'ce mercredi',
  'ce jeudi',
  'ce vendredi',
  'ce samedi',
  'ce dimanche',
  'à plusieurs reprises',
  'une nouvelle fois',
  'une fois de plus',
  'encore une fois',
].map((phrase) => phrase.split(' '));

export const ARTICLES = list("le la l' les");

/** Words before which a form is a noun, not a verb: « *une* annonce ». */
export const BEFORE_NOUN = list(
  "un une ce cet cette ces mon ma son sa ses leur leurs du des au aux de d' par sans à en pour quelle quel toute tout notre sur chaque aucune aucun grande vive simple première",
);

/** Words before which an infinitive reports what somebody says: « *pour* dénoncer un Q ». */
export const BEFORE_INFINITIVE = list("pour de d' à sans avant afin jusqu'à va vont");

/** Words that may stand between an article and its noun: « l'*ancien* ministre », « le *jeune* élu ». */
export const STAND_BEFORE_NOUN = list(
  `ancien ancienne anciens anciennes actuel actuelle nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes vieux vieil vieille
  futur future ex seul seule même principal principale principaux grand grande petit petite célèbre fameux fameuse tout toute
  premier première second seconde deuxième troisième quatrième double triple quadruple quintuple autre autres haut haute hauts
  très tout défunt défunte feu propre éminent éminente illustre populaire influent influente puissant puissante richissime
  controversé controversée ultime dernier dernière brillant brillante vénérable sulfureux sulfureuse discret discrète
  deux trois quatre cinq un une des de d' les le la l' simple numéro leur ses nos ces`,
);

/** Nouns for somebody's words or data: « selon les *propos* de X », it is X who speaks. */
export const OWNED_NOUNS = list(
  `propos mots termes dires paroles précisions informations déclarations déclaration récit récits témoignage témoignages
  estimations estimation chiffres calculs données explications révélations confidences conclusions communiqué lettre
  avis analyse analyses prévisions indications affirmations accusations formule expression`,
);

/** Words of a court before « pour Q », « de Q »: the passage is the name of an offence, not a speech. */
export const LEGAL_WORDS = list(
  `détention examen enquête condamné condamnée condamnés condamnées inculpé inculpée inculpés inculpées poursuivi poursuivie
  poursuivis poursuivies jugé jugée jugés jugées soupçonné soupçonnée soupçonnés soupçonnées information plainte instruction
  interpellé interpellée interpellés arrêté arrêtée arrêtés comparu comparaître accusé accusée accusés accusées procès garde
  soupçons suspecté suspectée suspectés chef chefs délit délits crime crimes infraction infractions incarcéré écroué qualification
  mandat écroués incarcérés recherché recherchée`,
);

/** Nouns for what speaks in its author's name: « le communiqué *de la CGT* précise », « une déclaration *du club* ». */
export const STATEMENTS = list(
  'communiqué communiqués déclaration déclarations lettre tweet tweets message courrier texte rapport note',
);
