/**
 * Nouns for what a person is or does. With their article they stand for somebody named before:
 * « le porte-parole », « la ministre », « l'ancien diplomate ». `m`, `f`, or `e` for both.
 */
const TABLE = `
m: président-élu édile commerçant boulanger restaurateur membre proche collaborateur client utilisateur usager spectateur rescapé sauveteur traducteur président ministre directeur ambassadeur conseiller sénateur député procureur avocat général colonel capitaine
 commandant lieutenant commissaire préfet maire gouverneur chancelier roi prince empereur sultan émir cheikh pape
 cardinal évêque archevêque rabbin imam prêtre pasteur chef patron dirigeant fondateur cofondateur créateur auteur
 écrivain romancier essayiste historien philosophe sociologue politologue économiste chercheur professeur enseignant
 scientifique physicien astronome biologiste médecin chirurgien docteur psychiatre infirmier journaliste rédacteur
 éditorialiste chroniqueur animateur présentateur photographe acteur comédien humoriste réalisateur producteur
 cinéaste metteur chanteur musicien compositeur rappeur guitariste batteur pianiste danseur peintre sculpteur
 architecte styliste couturier joueur footballeur attaquant défenseur milieu gardien entraîneur sélectionneur coach
 arbitre pilote cycliste coureur sprinteur nageur tennisman boxeur judoka skieur champion athlète sportif navigateur
 skipper candidat élu parlementaire eurodéputé adjoint secrétaire porte-parole représentant délégué plaignant requérant survivant blessé manifestant gréviste préfet gourou curé aumônier recteur doyen urgentiste pédopsychiatre psychologue responsable
 négociateur médiateur envoyé émissaire diplomate consul haut-représentant syndicaliste militant activiste opposant
 dissident rebelle guérillero terroriste suspect accusé prévenu condamné détenu prisonnier tueur assassin meurtrier
 agresseur assaillant policier gendarme soldat militaire officier pompier agent espion enquêteur juge magistrat
 greffier notaire huissier entrepreneur milliardaire magnat homme-d'affaires industriel banquier financier
 actionnaire administrateur gérant propriétaire éditeur libraire agriculteur éleveur ouvrier employé salarié
 cheminot chauffeur conducteur facteur étudiant lycéen collégien élève témoin victime riverain habitant voisin
 passager touriste mari époux père fils frère oncle cousin grand-père ami compagnon homme garçon jeune veuf héritier
 quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire vétéran astronaute cosmonaute
 spationaute leader premier-ministre vice-président co-président ex-président ex-ministre ex-premier-ministre
 démocrate républicain socialiste centriste écologiste communiste conservateur travailliste frontiste britannique
 locataire successeur prédécesseur homologue numéro maître intéressé analyste expert spécialiste observateur
 consultant stratège conférencier blogueur youtubeur internaute informaticien développeur hacker pirate designer
 mannequin pdg dg ceo tsar monarque souverain dauphin régent secouriste guide alpiniste aventurier explorateur
 conservateur commissaire-priseur collectionneur galeriste critique chroniqueur poète dramaturge scénariste
 dessinateur caricaturiste bédéaste auteur-compositeur dj biographe traducteur linguiste juriste avocat-général
 bâtonnier rapporteur inspecteur contrôleur brigadier caporal sergent adjudant amiral maréchal chancelier
 tennisman basketteur handballeur rugbyman hockeyeur volleyeur golfeur perchiste décathlonien grimpeur buteur
 technicien capitaine meneur ailier demi pilier talonneur milliardaire ex-maire lauréat récipiendaire vainqueur finaliste
 premier secrétaire-général secrétaire-d'état universitaire académicien ingénieur neveu petit-fils demi-frère beau-frère beau-père
 gendre fiancé conjoint concubin adversaire rival viticulteur vigneron apiculteur pharmacien vétérinaire aide-soignant entrepreneur
f: présidente-élue édile voisine commerçante boulangère agricultrice éleveuse employée salariée ouvrière infirmière cousine proche source collaboratrice cliente utilisatrice rescapée chancelière présidente ministre directrice ambassadrice conseillère sénatrice députée procureure avocate générale colonelle
 capitaine commandante commissaire préfète maire mairesse gouverneure chancelière reine princesse impératrice patronne
 dirigeante fondatrice cofondatrice créatrice auteure autrice écrivaine romancière essayiste historienne philosophe
 sociologue politologue économiste chercheuse professeure enseignante scientifique physicienne astronome biologiste
 chirurgienne docteure psychiatre infirmière journaliste rédactrice éditorialiste chroniqueuse animatrice
 présentatrice photographe actrice comédienne humoriste réalisatrice productrice cinéaste chanteuse musicienne
 compositrice rappeuse pianiste danseuse peintre sculptrice architecte styliste joueuse footballeuse attaquante
 gardienne entraîneuse sélectionneuse pilote cycliste nageuse skieuse championne athlète sportive navigatrice candidate
 élue parlementaire eurodéputée adjointe secrétaire porte-parole représentante déléguée plaignante requérante survivante manifestante psychologue doyenne rectrice responsable négociatrice
 médiatrice envoyée diplomate syndicaliste militante activiste opposante suspecte accusée prévenue détenue policière
 magistrate juge milliardaire étudiante lycéenne élève témoin victime habitante riveraine passagère touriste épouse
 femme mère fille sœur soeur veuve cousine tante grand-mère amie compagne jeune héritière astronaute vice-présidente
 ex-présidente ex-ministre analyste experte spécialiste observatrice quadragénaire quinquagénaire sexagénaire
 universitaire académicienne ingénieure nièce petite-fille demi-sœur belle-sœur belle-mère fiancée conjointe concubine adversaire rivale
 viticultrice vigneronne apicultrice pharmacienne vétérinaire aide-soignante entrepreneuse cheffe bâtonnière
 socialiste écologiste communiste conservatrice travailliste frontiste intéressée star diva vedette lauréate
`;

/** Collective bodies that speak: « le gouvernement », « le ministère », « la police ». */
const BODIES = `gouvernement ministère police gendarmerie parquet préfecture mairie présidence chancellerie armée agence
 journal quotidien hebdomadaire magazine chaîne radio site blog revue presse parti syndicat association fédération ong
 organisation entreprise société compagnie firme groupe constructeur éditeur banque commission comité conseil cour
 tribunal parlement sénat assemblée congrès diplomatie opposition autorités autorité direction défense accusation famille club
 équipe fondation institut université laboratoire étude rapport enquête sondage communiqué texte article média médias
 collectif coalition alliance union état-major rébellion groupe-terroriste pouvoirs-publics administration archevêché église
 opérateur régulateur centrale observatoire institution maison-blanche secte mouvement manifestants délégation collège exécutif`;

export type RoleGender = 'm' | 'f' | 'e';

const ROLES: ReadonlyMap<string, RoleGender> = roles();

// ex-ministre, vice-président, sous-préfet, co-fondatrice
const PREFIX = /^(?:ex|vice|sous|co|ancien|ancienne|néo|primo)[-‐‑]/;

/** The noun without its prefix: `ministre` for `ex-ministre`; any other word as it is. */
export function bareRole(word: string): string {
  return ROLES.has(word) || !word.includes('-') ? word : word.replace(PREFIX, '');
}

/** The gender of a noun for what a person is (lower case), its prefixes aside; undefined for any other word. */
export function roleGender(word: string): RoleGender | undefined {
  return ROLES.get(bareRole(word)) ?? genderOfAgent(word);
}

// « donatrice », « cancérologue », « trompettiste »: nouns of trades that no list holds
const FEMININE_AGENT = /..trice$/;
const COMMON_AGENT = /..(?:ologue|[^n]iste)$/;
const THINGS = new Set(
  'matrice cicatrice motrice catalogue dialogue liste piste triste analogue'.split(' '),
);

function genderOfAgent(word: string): RoleGender | undefined {
  if (THINGS.has(word) || word.length < 7) return undefined;
  if (FEMININE_AGENT.test(word)) return 'f';
  return COMMON_AGENT.test(word) ? 'e' : undefined;
}

export const isRole = (word: string): boolean => roleGender(word) !== undefined;

const BODY_NOUNS: ReadonlySet<string> = new Set(BODIES.trim().split(/\s+/));

export const isBodyNoun = (word: string): boolean => BODY_NOUNS.has(word);

/** Plural nouns for people and bodies: they can hold the place of a subject, though nobody is named. */
export const isPluralRole = (low: string): boolean =>
  /[sx]$/.test(low) &&
  (ROLES.has(low.slice(0, -1)) || BODY_NOUNS.has(low.slice(0, -1)) || BODY_NOUNS.has(low));

function roles(): ReadonlyMap<string, RoleGender> {
  const found = new Map<string, RoleGender>();
  for (const part of TABLE.trim().split(/\n(?=[mf]:)/)) {
    const gender = part.startsWith('f') ? 'f' : 'm';
    const words = part.slice(2).trim().split(/\s+/);
    for (const word of new Set([...words, ...words.map(reformed)])) {
      found.set(word, (found.get(word) ?? gender) === gender ? gender : 'e');
    }
  }
  return found;
}

/** The spelling of 1990: `entraineur` for `entraîneur`. */
function reformed(word: string): string {
  return word.replaceAll('î', 'i').replaceAll('û', 'u');
}

/** « le chef de l'État »: no word of a text, the office that its titles mean. */
export const HEAD_OF_STATE = "chef-de-l'état";

/** Different words for one office: the key is the head noun used later, the values what it may have been called. */
export const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomate', ['ambassadeur', 'ambassadrice', 'consul', 'ministre', 'émissaire']],
  ['élu', ['maire', 'député', 'sénateur', 'conseiller', 'parlementaire', 'président']],
  ['élue', ['maire', 'députée', 'sénatrice', 'conseillère', 'parlementaire', 'présidente']],
  ['édile', ['maire', 'mairesse']],
  ['parlementaire', ['député', 'députée', 'sénateur', 'sénatrice', 'eurodéputé']],
  ['dirigeant', ['président', 'directeur', 'patron', 'chef', 'pdg', 'leader']],
  ['patron', ['pdg', 'directeur', 'président', 'fondateur', 'chef']],
  ['leader', ['chef', 'président', 'dirigeant', 'candidat', 'candidate']],
  [
    'chef',
    ['président', 'ministre', 'premier', 'leader', 'roi', 'directeur', 'présidente', 'première'],
  ],
  [
    HEAD_OF_STATE,
    ['président', 'présidente', 'roi', 'reine', 'empereur', 'monarque', 'émir', 'sultan'],
  ],
  ['président', ['président-élu']],
  ['présidente', ['présidente-élue']],
  ['préfet', ['préfète']],
  ['locataire', ['président', 'présidente', 'ministre']],
  ['maître', ['président']],
  ['milliardaire', ['président', 'candidat', 'homme', 'magnat']],
  ['responsable', ['directeur', 'directrice', 'chef', 'président', 'secrétaire']],
  ['représentant', ['porte-parole', 'ambassadeur', 'délégué']],
  ['représentante', ['porte-parole', 'ambassadrice', 'déléguée']],
  ['militaire', ['général', 'colonel', 'commandant', 'officier', 'amiral']],
  ['magistrat', ['procureur', 'juge', 'président']],
  ['magistrate', ['procureure', 'juge']],
  ['pape', ['pontife', 'souverain']],
  ['pontife', ['pape']],
  ['technicien', ['entraîneur', 'sélectionneur', 'coach']],
  ['coach', ['entraîneur', 'sélectionneur']],
  ['sportif', ['joueur', 'champion', 'coureur', 'athlète', 'pilote']],
  [
    'universitaire',
    [
      'professeur',
      'professeure',
      'chercheur',
      'chercheuse',
      'enseignant',
      'politologue',
      'historien',
      'historienne',
      'sociologue',
      'juriste',
      'économiste',
      'spécialiste',
    ],
  ],
  ['chercheur', ['professeur', 'directeur', 'scientifique', 'spécialiste']],
  ['chercheuse', ['professeure', 'directrice', 'scientifique', 'spécialiste']],
]);

/** Nouns that take up an organisation just named: « le quotidien », « l'association ». */
export const TAKEN_UP: ReadonlySet<string> = new Set(
  'journal quotidien hebdomadaire magazine chaîne radio site agence association ong organisation entreprise société compagnie firme groupe constructeur parti syndicat club fondation institut média collectif'.split(
    ' ',
  ),
);

/** Any noun that a speaker can be called by. */
export const isSpeakerNoun = (low: string): boolean =>
  isRole(low) || isBodyNoun(low) || isPluralRole(low);
