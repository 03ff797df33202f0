/**
 * Words of consent notices (folded), from what the law makes them say: GDPR art. 4, 7 and 13, and
 * the guidelines of the CNIL of 17 September 2020.
 */
export const CONSENT_TERMS: readonly RegExp[] = [
  /\bcookies?\b/,
  /\btraceurs?\b/,
  /\bconsent(?:ement|ir|ez|iez)\b/,
  /\bdonnees (?:a caractere )?personnel(?:les)?\b/,
  /\bdonnees de (?:navigation|geolocalisation)\b/,
  /\b(?:politique|charte|regles) de (?:confidentialite|protection|gestion)\b/,
  /\bpolitique (?:relative )?(?:aux?|des?|en matiere de) (?:donnees|cookies|vie privee)/,
  /\bfinalites?\b/,
  /\binterets? legitimes?\b/,
  /\b(?:tout|tous) (?:accepter|refuser)\b|\baccepter (?:et|tout)\b|\bcontinuer sans accepter\b/,
  /\bparametrer\b|\bparametrages?\b|\bgerer (?:mes|vos|les) (?:choix|preferences|cookies)\b/,
  /\b(?:vos|mes) (?:choix|preferences)\b/,
  /\bterminal\b|\bvotre appareil\b/,
  /\bmesure d'audience\b|\bmesurer l'audience\b|\bstatistiques de (?:visites?|frequentation)\b/,
  /\bpublicites? (?:personnalisee?s?|ciblee?s?)\b|\bcontenus? personnalisee?s?\b|\bprofils? personnalises?\b/,
  /\b(?:nos|ses|\d+) partenaires\b/,
  /\b(?:vie privee|privacy)\b/,
  /\bexperience (?:utilisateur|de navigation)\b|\bvotre (?:experience|navigation)\b/,
  /\bbandeau\b/,
  /\badresses? ip\b|\bidentifiants? (?:uniques?|publicitaires?)\b/,
  /\btout moment\b/,
  /\bstock(?:er|ees?|ent|age)\b|\bdepos(?:er|es?|ent)\b|\bdepot\b/,
  /\ben (?:cliquant|poursuivant|continuant|fermant)\b/,
];

/** The notice speaks to its reader, an article about cookies does not. */
export const ADDRESS = /\b(?:nous|notre|nos|vous|votre|vos|mes|mon)\b|\b(?:ce|notre) site\b/;
