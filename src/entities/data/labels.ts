/** What papers print in capitals before a text, folded: a genre, a desk. Alone it names nobody. */
export const RUBRICS: ReadonlySet<string> = new Set(
  `interview entretien video videos reportage enquete portrait recit analyse decryptage tribune editorial edito chronique
  exclusif exclusivite info infos direct live infographie diaporama sondage document documentaire podcast audio photos
  temoignage temoignages opinion opinions debat debats humeur billet carnet revue depeche communique mise maj urgent alerte
  economie politique monde international societe culture sport sports sante sciences environnement justice police medias
  faits divers disparition necrologie hommage automobile football rugby tennis cyclisme cinema musique livres television tele
  people insolite high tech emploi immobilier bourse finance finances entreprises education religion meteo`.split(
    /\s+/,
  ),
);

/** Nouns of what bears a person's name, folded, by what they name: « l’université George-Washington » is no person. */
export const BEARERS: ReadonlyMap<string, 'organisation' | 'place'> = new Map([
  ...'universite lycee college ecole hopital clinique institut fondation'
    .split(' ')
    .map((noun) => [noun, 'organisation'] as const),
  ...'aeroport stade rue avenue boulevard place pont quai gare port theatre square parc'
    .split(' ')
    .map((noun) => [noun, 'place'] as const),
]);
