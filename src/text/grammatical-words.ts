const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The most frequent grammatical words of the languages that a French press archive meets, without
 * accents: articles, prepositions, pronouns, auxiliaries. Half of any running text is made of them.
 */
export const GRAMMATICAL_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    words(
      'le la les l de des du d un une et a au aux en dans que qu qui pour par sur sous avec sans ce cet cette ces se s sa son ses leur leurs il elle ils elles on nous vous je est sont ont etait ete fait plus mais ou ne n pas c j y contre selon apres avant entre vers chez dont comme',
    ),
  ],
  [
    'en',
    words(
      'the of and to in is that for on with was by at from his her has had he she it its are were be been not this as an said who which will would their they we but or',
    ),
  ],
  [
    'es',
    words(
      'el la los las de del y que en un una por con para se su sus al es lo como mas pero fue ha no o este esta son sobre entre',
    ),
  ],
  [
    'pt',
    words(
      'o a os as de do da dos das e que em um uma por com para se no na nos nas ao e foi nao mais mas como sua seu ou pelo pela',
    ),
  ],
  [
    'it',
    words(
      'il la lo gli le i di del della dei delle e che in un una per con si da dal al alla nel nella non ha sono come piu ma anche suo sua',
    ),
  ],
  [
    'de',
    words(
      'der die das und in den von zu mit sich des auf fur ist im dem nicht ein eine einen einer als auch es an hat er sie wird bei nach aus um',
    ),
  ],
  [
    'nl',
    words(
      'de het een en van in is dat op te zijn met voor niet aan er om ook door maar bij werd heeft naar',
    ),
  ],
]);
