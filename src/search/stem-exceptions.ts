/**
 * Words that a rule of stem.ts would take for a form of another word. Folded; each line says which
 * word it would meet. Written by hand from the rules' collisions; extend it when a reader meets one.
 */
const KEPT = [
  // final s or x that is no plural: paie, foi, moi, cour, fil, corp, sou, ver, mar, pari, sen…
  'pays fois mois cours fils corps sous vers mars paris sens dans sans plus tous sur temps gens',
  'bas cas bras jamais mais alors depuis avis pris paix prix voix noix croix faux taux deux chaux',
  // feminine in form only: port, sort, cart, suit, parti, medecin, marin, machin, colon, faut
  'porte sorte carte suite partie medecine marine machine colonne faute commune ville mille',
  // -er that is no infinitive and no -ier: étrange, passage, message, berge, horloge, hive, ene
  'etranger passager messager berger boulanger horloger hiver enfer fevrier janvier danger',
  // -ent that is no third person: présider, résider, exceller, précéder, différer, patienter…
  'president resident dissident occident accident incident precedent antecedent different',
  'evident excellent parent agent argent urgent client patient orient content recent innocent',
  'adolescent talent absent present violent equivalent permanent continent eminent pertinent',
  'transparent apparent frequent souvent consequent convergent divergent element moment argument',
  'insurgent contingent intelligent indifferent regent tangent latent ardent prudent imprudent',
];

/** Irregular agreement, form by form. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['baux', 'bail'],
  ['emaux', 'email'],
  ['coraux', 'corail'],
  ['cieux', 'ciel'],
  ['blanche', 'blanc'],
  ['blanches', 'blanc'],
  ['blancs', 'blanc'],
  ['franche', 'franc'],
  ['franches', 'franc'],
  ['publique', 'public'],
  ['publiques', 'public'],
  ['turque', 'turc'],
  ['turques', 'turc'],
  ['grecque', 'grec'],
  ['grecques', 'grec'],
  ['longue', 'long'],
  ['longues', 'long'],
  ['haute', 'haut'],
  ['hautes', 'haut'],
  ['bonne', 'bon'],
  ['bonnes', 'bon'],
  ['etrangere', 'etranger'],
  ['etrangeres', 'etranger'],
  ['passagere', 'passager'],
  ['passageres', 'passager'],
]);

const kept = new Set(KEPT.join(' ').split(' '));

/** The fixed stem of an exceptional form, or undefined where the rules decide. */
export function fixedStem(form: string): string | undefined {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  return kept.has(form) ? form : undefined;
}
