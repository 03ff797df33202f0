/** Labels of buttons and links around an article, folded. Kept by use: each rule takes its own group. */

export const CONSENT_LABELS: readonly string[] = [
  'ok',
  "j'accepte",
  "d'accord",
  'accepter',
  'tout accepter',
  'accepter tout',
  'accepter et fermer',
  'accepter & fermer',
  'accepter et continuer',
  'refuser',
  'tout refuser',
  'refuser tout',
  'je refuse',
  'parametrer',
  'parametrer vos choix',
  'parametrer mes choix',
  'parametrer les cookies',
  'continuer sans accepter',
  'en savoir plus',
  'fermer',
];
