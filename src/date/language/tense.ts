/**
 * Verb forms that tell past from future, as `proseOf` leaves them: no accents, but « à » is not « a », and a participle
 * keeps its « é ». Forms, not lemmas: French endings are regular enough that a list of exceptions is shorter than a
 * lexicon of verbs.
 */

/** Auxiliaries of the compound past; a participle must follow within three words. */
export const AUXILIARY =
  /(?<![\p{L}-])(?:a|ai|as|ont|avons|avez|est|sont|sommes|etes|suis|avait|avaient|etait|etaient|eut|eurent|fut|furent|ayant|aurait|auraient|serait|seraient|avoir|etre)(?![\p{L}'])(?!\slieu)(?=(?:-t-(?:il|elle|on)|-il|-elle|-ils|-elles)?(?:\s(?:et[eé]|ainsi|aussi|alors|ensuite|notamment|deja|egalement|pas|plus|jamais|toujours|encore|bien|donc|tous|toutes|tout|ne|\p{L}+ment|en effet)){0,3}\s\p{L}+(?:[eé]e?s?|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|is|ise|ises|ert|erte|erts|ertes|int|ort|orte|orts|ortes|ait|aits|aite|aites)(?!\p{L}))/gu;

/** Imperfect and simple past: `-ait`, `-aient`, `-erent`, `-irent`, `-urent`, « fut »; not the conditional. */
export const PAST_FORM =
  /(?<!\p{L})(?:\p{L}{2,}(?:[^r\P{L}]ait|[^r\P{L}]aient|erent|irent|urent)|fut|furent|eut|eurent|mourut|naquit|devint|prit|mit|vint|etait|etaient|avait|avaient)(?!\p{L})/gu;

/** Words that end like a past form: nouns, adjectives, the present of « faire ». */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'fait lait trait parfait souhait attrait portrait retrait extrait forfait bienfait mefait abstrait imparfait satisfait refait defait surfait distrait plait deplait tait different adherent inherent coherent incoherent referent afferent indifferent belligerent concurrent recurrent gerent occurrent'.split(
    ' ',
  ),
);

/** Simple future: `-ra`, `-ront`, `-rai`, `-rons`, `-rez`; and the conditional, which is a future told from the past. */
export const FUTURE_FORM =
  /(?<!\p{L})\p{L}{2,}(?:ra|ront|rons|rez|rai|ras|[eid]rait|[eid]raient)(?!\p{L})/gu;

/** Words that end like a future form. */
export const NOT_FUTURE: ReadonlySet<string> = new Set(
  'camera opera ultra extra contra infra supra para tiara sahara ankara sierra cobra flora algebra front affront afront confront rallyra vrai delai environs garons marrons plastrons patrons citrons escadrons electrons biberons enfumerons bras embarras fatras debarras petra sumatra alhambra cameras operas tetra hydra tantra mantra agora menora angora riviera guevara haenra okinawara samsara vra considerait operait esperait preferait liberait recuperait exagerait tolerait cooperait gerait digerait accelerait generait suggerait inserait reiterait differait conferait proliferait moderait tirait retirait attirait inspirait respirait conspirait admirait desirait aspirait expirait soupirait virait engendrait cadrait encadrait aurait auraient serait seraient faudrait tirait retiraient attiraient inspiraient consideraient operaient esperaient'.split(
    ' ',
  ),
);

/** Future told without a future form: « va signer », « doit se rendre », « est prévu », « appelle ses militants à se rassembler », « promet de revenir », « à paraître ». */
export const FUTURE_PHRASE =
  /(?<!\p{L})(?:(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient)(?:\s(?:se|s'|etre|y|le|la|les|ainsi|egalement|donc|notamment|aussi|en outre)){0,2}\s?(?:s')?\p{L}+(?:er|ir|re|oir)|(?:est|sont|etait)\s(?:egalement\s|aussi\s)?(?:prevu|attendu|programm[eé]|fix[eé]|organis[eé]|convoqu[eé])e?s?|(?<!etai(?:t|ent)\s)appel\p{L}*\s(?:aux\surnes|à\s(?:manifester|defiler|debrayer|voter|la\s(?:greve|mobilisation|manifestation)))|prevue?s?\s(?:le|pour|en|a|à|du|ce|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|$)|attendue?s?\s(?:le|pour|en|ce|demain|$)|(?:appel|invit|exhort|incit)\p{L}*\s(?:[\p{L}'-]+\s){1,5}à\s(?:se\s|s'|y\s)?\p{L}+(?:er|ir|re)(?!\p{L})|(?:prome(?:t|ts|ttent)|promis|prevoi(?:t|ent)|envisagent?|esperent?|comptent?|s'engagent?|s'appret(?:e|ent)|menacent?)\s(?:de\s|d'|à\s)?(?:se\s|s'|y\s)?\p{L}+(?:er|ir|re|oir)(?!\p{L})|à\s(?:paraitre|venir)(?=\s)|rendez-vous\s|d'ici|jusqu'(?:au|en|à)|à\scompter\sdu|à\spartir\sd)/gu;

/** Presents that announce: « s'ouvre jeudi », « reprend lundi », « affronte samedi ». */
export const SCHEDULED =
  /(?<!\p{L})(?:se\s(?:tient|tiennent|reunit|reunissent|rend|rendent|deroule|deroulent)|s'(?:ouvr|envol|achev|annonc)(?:e|ent)|(?<!\b(?:a|ont|est|sont|avait|avaient|ayant|et[eé])\s)(?:debut|commenc|rouvr|affront|expir)(?:e|ent)|repren(?:d|nent)|recoi(?:t|vent)|(?:a|ont)\slieu)(?!\p{L})/gu;

/** A participle that ends in « é », or one of those that do not: « publié samedi », « ouvert lundi ». */
export const PARTICIPLE =
  /(?<!\p{L})(?:\p{L}+ée?s?|(?:re)?(?:paru|recu|entendu|defendu|rendu|vendu|battu|abattu|revu|elu|conclu|survenu|venu|tenu|obtenu|detenu|intervenu|parvenu|reconnu|disparu|apparu|perdu|reuni|saisi|parti|sorti|etabli|subi|fini)e?s?|(?:ouvert|decouvert|offert|mort|joint|rejoint|atteint|produit|ecrit|inscrit|construit|detruit|conduit)e?s?|(?:re|e|sou|trans|com|ad)?mise?s?|(?:sur|re|ap)?prise?s?)(?!\p{L})/gu;

/** Participles of what is to come, and of what may be either. */
export const NOT_HAPPENED: ReadonlySet<string> = new Set(
  [
    'programmé',
    'fixé',
    'convoqué',
    'appelé',
    'organisé',
    'espéré',
    'souhaité',
    'projeté',
    'reporté',
  ].flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`]),
);
