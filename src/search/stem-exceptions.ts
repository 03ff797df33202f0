/**
 * Words that a rule of stem.ts would take for a form of another word. Folded; each line says which
 * word it would meet. Written by hand from the rules' collisions; extend it when a reader meets one.
 */
const KEPT = [
  // small words: entrée, contrée, âpre, pré, tué, Luis, nou, Mons, abu, peu, agité
  'entre contre apres pres tres etre lui nous mon abus peux agit dans sans sous vers sur tous plus',
  'temps jamais mais alors depuis fois bas devant avant',
  // final s or x that is no plural: paie, moi, cour, fil, corp, mar, pari, sen, déni, lui…
  'pays mois cours fils corps mars paris sens gens cas bras avis pris paix prix voix noix croix',
  'faux taux deux chaux denis luis mons',
  // feminine in form only: port, sort, cart, suit, parti, droit, retrait, medecin, main, sein, faut…
  'porte sorte carte suite partie droite retraite medecine marine machine colonne faute commune',
  'ville mille maine seine poste conduite',
  // first names beside another first name: François, Martin, Marcel, Michel…
  'francoise danielle martine pauline marcelle gabrielle michelle emmanuelle pascale joelle',
  'raphaelle justine valentine germaine lucienne fabienne adrienne yvonne noelle romaine',
  // -ée that is no participle: anne, arme, dure, entre, core, crime, chemin, foule, mus, vall…
  'annee armee idee duree entree epee allee coree crimee cheminee foulee musee lycee vallee matinee',
  'maree fumee soiree journee guinee mediterranee',
  // -er that is no infinitive: étrange, passage, message, berge, horloge, usage, âme, carte…
  'etranger passager messager berger boulanger horloger usager hiver enfer fevrier janvier danger',
  'rocher amer cher hier fier carter peter christopher alexander walter villers',
  // -ent that is no third person: présider, résider, exceller, précéder, différer, patienter…
  'president resident dissident occident accident incident precedent antecedent different',
  'evident excellent parent agent argent urgent client patient orient content recent innocent',
  'adolescent talent absent present violent equivalent permanent continent eminent pertinent',
  'transparent apparent frequent souvent consequent convergent divergent element moment argument',
  'insurgent contingent intelligent indifferent regent tangent latent ardent prudent imprudent',
  'ressortissant concurrent accent vincent laurent florent serpent torrent inherent adherent',
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
