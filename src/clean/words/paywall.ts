/** What stands where a text stops for those who do not pay (folded). */
export const PAYWALL: readonly RegExp[] = [
  /\b(?:article|contenu|lecture|acces|suite|dossier|video)s? (?:est |sont )?(?:reservee?s?|exclusi(?:f|ve)s?)(?: a nos| aux| a)? ?(?:abonnee?s|membres|inscrits)?/,
  /\bil vous reste\b.*\ba lire\b/,
  /\bla suite est reservee\b|\bpour lire (?:la suite|gratuitement|cet article)\b|\blire la suite\b.*\babonne/,
  /\b(?:cet? (?:article|contenu)) (?:vous )?est (?:offert|reserve|payant|gratuit)\b/,
  /\bvotre abonnement (?:n'autorise|ne permet|ne vous)\b/,
  /\b(?:acces|lecture) (?:illimitee?|libre|a tous nos)\b|\bcontenus? en illimite\b/,
  /\b(?:sans engagement|resiliable (?:a tout moment|en ligne))\b/,
  /\b(?:des|a partir de|a|pour|seulement)\s*\d+(?:[.,]\d+)?\s*(?:€|euros?)\s*(?:\/|par|le|les|pendant|pour|puis)\s*(?:\d+ |premiers? |un |1er )*(?:mois|ans?|semaines?|jour)/,
  /\b(?:profitez|beneficiez) (?:d'un|de|des|de nos|de l')\b.*\b(?:acces|offres?|abonnement|essai)/,
  /^\W*(?:des|a partir de|pour|seulement)\s+\d+(?:[.,]\d+)?\s*(?:€|euros?)\W*$/,
  /\bs'abonner\b.*(?:€|\beuros?\b)/,
  /\bdeja abonnee?s?\b|\b(?:devenez|devenir) (?:abonnee?|membre)\b/,
];
