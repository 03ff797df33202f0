/** Frequent finite verbs of news that their ending does not betray. */
const FINITE = new Set(
  'a ont est sont fut furent va vont peut peuvent doit doivent veut veulent fait font dit disent sait voit prend met tient vient permet prévoit reste restent demande appelle estime affirme annonce explique assure indique précise rappelle souligne dénonce accuse espère confirme rejette démissionne quitte entre arrive passe gagne perd bat remporte ouvre rouvre ferme lance propose refuse accepte reconnaît attend rend suit garde laisse trouve cherche menace frappe touche tue blesse promet souhaite réclame prépare échappe inflige fixe porte donne montre offre compte faut vaut existe semble devient'.split(
    ' ',
  ),
);

/** `-ait`, `-aient`, `-era`, `-eront`, `-èrent`, `-ions`… : endings of finite verbs, hardly of others. */
const ENDING =
  /(?:[^a-z]|^)\p{L}{2,}(?:aient|erait|eraient|irait|iraient|eront|iront|era|ira|èrent|irent|urent|îmes|âmes)$|\p{L}{2,}(?:vait|sait|tait|rait|nait|lait|dait|cait|çait|geait|quait|uait|iait|yait|pait|mait|chait|gnait|llait)$/u;

/** Whether some words look like a clause: a finite verb stands in them. A heuristic, for lines without a stop. */
export function hasFiniteVerb(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => FINITE.has(word) || ENDING.test(word),
  );
}
