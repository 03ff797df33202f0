import { DATE, TIME } from './dates.ts';
import { ACTION_LABELS } from './labels.ts';
import { SECTION_NAMES } from './menus.ts';

/** Labels of one word in a row that are a menu; in a sentence, fewer may stand side by side. */
const RUN = 3;

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const pattern = (labels: readonly string[]): string =>
  [...new Set(labels)]
    .sort(byLength)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const LABEL = `(?:${pattern([...ACTION_LABELS, ...SECTION_NAMES])})(?![\\p{L}\\p{N}’'-])`;
const LONG_LABEL = `(?:${pattern(ACTION_LABELS.filter((label) => label.split(' ').length >= 3))})(?![\\p{L}\\p{N}’'-])`;
// « à 08:15Partager »
const GLUED_TIME = '\\d{1,2}(?:h|:)\\d{2}(?!\\d)';
const WHEN = `(?:le |a )?(?:${DATE})(?:\\s(?:a )?(?:${TIME}|${GLUED_TIME}))?`;
// « Martine dit : 11 août 2019 à 14 h 22 min », above a comment
const SAID = `\\p{L}[\\p{L}-]+ (?:dit|a ecrit|says)\\s?: ${WHEN}(?: min)?`;
const HEAD =
  '(?:a lire aussi|lire aussi|a lire egalement|sur le meme (?:sujet|theme)|les plus lus|mots[- ]cles|dans la meme rubrique|articles? (?:similaires|recents|lies)|temps de lecture\\s*:\\s*\\d+ min(?:utes)?|\\d+ (?:reflexions?|commentaires|reponses) sur|laisser un commentaire|tous droits reserves|mentions legales|qui sommes[- ]nous|soyez le premier a commenter|votre adresse e-mail)(?![\\p{L}])';

/** Folded: a row of labels, the head of a list or of a comment. */
export const FOREIGN_FOLDED = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${LABEL}(?:\\s+${LABEL}){${RUN - 1},}|${LONG_LABEL}|${SAID}|${HEAD})`,
  'gu',
);

/** As it stands: « … de Lanville Calonne, 13 juillet 2018 – La foule »: the article begins with the place. */
export const GLUED_DATELINE =
  /(?<=[\p{L}\d»?!]\s)(?:(?:New|San|Los|Saint|Tel|Hong|Buenos|Addis)\s)?\p{Lu}[\p{L}’'-]+, \d{1,2}(?:er)? \p{Ll}{3,9}\.?(?: \d{4})?(?: [–—]| \(\p{Lu}[^()]{1,30}\) ?[–—=-]) (?=[«“"]?\s?\p{Lu})/gu;

/** As it stands: where the end of a sentence is glued to what follows, « la semaine dernière.Le Kremlin », « en Ukraine.© Sputnik ». */
export const GLUED_STOP = /(?<=\p{Ll}{2}[.!?…]?[.!?…»])(?=\p{Lu}\p{Ll}|\p{Lu}['’]|«|©)/gu;

const ANY_LABEL = `(?:${pattern([...ACTION_LABELS, ...SECTION_NAMES])})`;

/** Folded: labels glued to each other, « partager sur facebookpartager sur twitterenvoyer par mail ». */
export const GLUED_LABELS = new RegExp(`${ANY_LABEL}(?:\\s?${ANY_LABEL})+`, 'gu');

/** As it stands: a pointer to another article, as far as the word to which the next sentence is glued, or as a quoted sentence. */
export const GLUED_POINTER =
  /(?<![\p{L}\p{N}])(?:[ÀA] lire (?:aussi|également)|L(?:ire|IRE) (?:aussi|AUSSI|également)|Voir aussi)\s?(?::|>>?|»|→)?\s[^.!?…«“"]{10,160}?\p{Ll}(?=\p{Lu}\p{Ll}|\s[«“"]\s?\p{Lu})/gu;

/** Folded: « mercredi 6 novembre 2019 - 17:03 UTC +01:00 761 mots », as a database of the press heads a text. */
export const DATABASE_HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DATE}) - \\d{1,2}:\\d{2} utc ?[+-]\\d{2}:\\d{2}(?: \\d{1,5} mots)?`,
  'gu',
);

/** Folded: a label of the site, somewhere among other words. */
export const KNOWN_LABEL = new RegExp(`(?<![\\p{L}\\p{N}’'-])${LABEL}`, 'u');

const WORD = "\\p{Lu}[\\p{L}’'-]+";
const NAME = `${WORD}(?:\\s(?:de|du|des|la|le|van|von))*\\s${WORD}`;
const SEAM = '[\\p{L}’]*\\p{Ll}\\p{Lu}[\\p{L}’]*';

/** As it stands: what only capitals tell from the sentences beside it. */
export const FOREIGN_CASED = new RegExp(
  [
    // « … grâce aux habitants Par Clémence Rigaud », « Publié le 11 août 2019 par Octave Lemercier »
    `(?<=[\\p{Ll}\\d»?!]\\s)Par ${NAME}(?:(?:, | et )${NAME})*(?=\\s)`,
    `(?<=\\d\\s)par ${NAME}(?=\\s)`,
    // « … trois semaines. Recueilli par Agathe Lormeau, envoyée spéciale à Calonne La Gazette : … »
    `(?<=[.!?»]\\s)(?:Propos r|R)ecueillis? par ${NAME}(?:(?:, | et )${NAME})*(?:, (?:envoyée? spéciale?|envoyée?s spécia(?:ux|les)|correspondante?s?) (?:à|en|au|aux) ${WORD})?(?=\\s)`,
    // « … dans deux régions Rédaction Canal 5 avec AFP Publié le … »
    '(?<=[\\p{Ll}\\d»?!]\\s)(?:La r|R)édaction(?:\\s(?:de\\s)?[\\p{Lu}\\d][\\p{L}\\d’-]*)*(?:\\savec\\s\\p{Lu}{2,})?(?=\\s(?:Publié|Mis|Modifié|Le \\d))',
    // « AccueilPolitiqueMonde », « PartagerFacebookTwitterEnvoyer par mailImprimer »
    `(?<![\\p{L}’])${SEAM}(?:(?:\\s\\p{L}+){0,2}\\s${SEAM})*(?![\\p{L}’])`,
    // « … désistés. Publicité Une épicerie … »
    '(?<=[.!?»]\\s)(?:Publicité|PUBLICITÉ|Partager|Répondre|Réagir|Signaler)(?=\\s\\p{Lu})',
    // « … place aux Foires. Photo L’Écho du Vignoble/Bastien Moreau », « (JAVIER TORRES / AFP) »
    `(?<=[.!?»]\\s)(?:Photos?|PHOTOS?|Crédits?(?: photos?)?)\\s?:?\\s\\p{Lu}[^.«»()/]{1,40}/\\s?${NAME}`,
    '(?<=[.!?»]\\s)\\(\\p{Lu}[^()]{1,40}/[^()]{2,30}\\)',
  ].join('|'),
  'gu',
);
