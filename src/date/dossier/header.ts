import { NAME_OR_SITE } from '../../text/signatures.ts';
import { AUXILIARY, FUTURE_FORM, PAST_FORM } from '../language/tense.ts';
import type { Line } from './line.ts';

/** How far into a text its header may reach, in UTF-16 units. */
const HEADER = 3000;

// `Date : 3 mars 2017`, `published_time: 2017-05-16T10:00`, `Parution = 13/07/2018`
const FIELD =
  /^[ \t"'-]*(?:date(?:[ _-]?(?:de[ _]|d')?(?:publication|parution|emission|diffusion|mise en ligne|published))?|datepublished|published(?:[ _]?(?:on|time|at|date))?|pubdate|article:published_time|dc\.date|publication|parution)["']?\s*[:=]\s*["']?(?:le\s)?$/;

/** Words that say when a text came out; the date follows at once. */
const OUT =
  '(?:(?:article|premiere|communique|actualite|billet|note|depeche|dossier|document|texte)\\s)?(?:publiee?|emise?|envoyee?|mise? en ligne|parue?|postee?|creee?|diffusee?|publication|ecrit|redigee?|posted on|published on)\\s*(?:par\\s[^\\n.]{2,60}?[\\s,])?(?:le)?\\s*[:,-]?\\s*(?:le\\s)?(?:(?:lun|mar|mer|jeu|ven|sam|dim)\\.?\\s)?$';

// « Publié le », « Par Jean Dupont, publié le », « … | Mis en ligne le », « … 10:21 Créé le »; at the head of a line, behind a bar or a figure
const PUBLISHED = new RegExp(
  `(?:^\\s*|^\\s*par\\s(?:[^\\n.]|\\.(?=\\S)){2,80}?[\\s,|•·-]+|[|•·>)\\]]\\s*|\\s-\\s|,\\s|\\d\\s?[-–—]?\\s?)${OUT}`,
);

// « LEXPRESS.fr avec AFP publié le 13/05/2020 à 07:41 »: behind anything, where an hour follows
const OUT_AT_AN_HOUR = new RegExp(`(?<![\\p{L}\\p{N}])${OUT}`, 'u');
const HOUR =
  /^\s*[,|•·–—-]?\s*(?:a\s)?\d{1,2}\s?(?:h|:)\s?(?:\d{2})?(?::\d{2})?(?:\s?(?:cest|cet|gmt|utc|hne|hae|min))?\s*(?:$|[|•·(–—-]|,?\s*(?:mise?|maj|modif|actualis|par|temps|lecture|source|dernier|url|partager|photo))/;

// « AFP et Belga Publié le »: the capital tells the label from the sentence
const LABEL =
  /(?<![.!?…»”]\s)(?<=\s)(?:Publié|Mise? en ligne|Posté|Paru|Créé|Diffusé)e?\s*(?:le)?\s*:?\s?(?:le\s)?$/u;

// « Ouest-France Anne DURAND. Publié le 14/03/2019 à 18h42 »: behind a stop only where no sentence goes on
const BEHIND_STOP = new RegExp(`\\.\\s${OUT}`);
const ENDS_LINE = /^\s*(?:$|[|•·(-]|,?\s*(?:a\s)?\d{1,2}\s?(?:h|:|heures))/;

// glued to what stands before: « Réservé aux abonnésPublié le », « … de la Crimée.Publié le »
const GLUED = /[\p{Ll}.!?»”](?:Publié|Mis en ligne|Posté|Paru)e?\s(?:le\s)?:?\s?(?:le\s)?$/u;

// « Mis à jour le », « remis en ligne le », « Dernière mise à jour : », « modifié le », « Page actualisée : »
const UPDATED =
  /(?:mise? a jour|remise? en ligne|republiee?|reprise? le|reparue?|\bmaj|modifiee?|actualisee?|derniere modif(?:ication)?\.?|updated)\s*(?:par\s[^\n.]{2,60}?[\s,])?(?:a\s\d{1,2}\s?(?:h|:)\s?\d{0,2}\s?,\s)?(?:le)?\s*[:,-]?\s*(?:le\s)?$/;

// « Numéro du », « Édition du », « Daté du »
const EDITION = /^\s*(?:numero|edition|date|journal|n[o°]\s?\d+)\s(?:[\d-]+\s)?du\s$/;

// before an agency's dateline: `PARIS, `, `Washington (États-Unis), le `, `BRUXELLES - `
const PLACE =
  /^\s*(?:(?<![\p{L}'’.-])\p{Lu}[\p{L}'’.-]*[ ,/]{0,2}(?:\([^)\n]{2,40}\))?[ ]?){1,6}(?:,\s*|[–—-]\s*)?(?:le\s)?$/u;

// behind a dateline: ` (AFP) – `, `. – `, `, 14h30 UTC . –`, `, Montpellier –`, ` - `
const AFTER_DATELINE =
  /^\s*(?:,?\s*(?:à\s)?\d{1,2}\s*(?:h|:|heures)\s*(?:\d{2})?(?:\s*\(?(?:UTC|GMT)(?:[+-]\d+)?\)?)?\s*)?(?:,\s*\p{Lu}[\p{L}'’ -]{1,40}?(?:,\s*\p{L}[\p{L}'’ -]{1,40}?)?)?\s*(?:\([^)\n]{2,60}\)\s*[-–—.:]*|\.?\s*[–—-]\s|\.\s[–—-]|:\s)/u;

// glued to a headline: « … de Lanville Calonne, 13 juillet 2018 – La foule », not the years of a life in brackets
const PLACE_BEHIND = /(?<!\([^()]{0,40})(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]+,\s$/u;
const ARTICLE_AHEAD =
  /^\s(?:\([^()\n]{2,40}\)\s?[–—=-]|[–—])\s(?!\p{Lu}[\p{L}'’ -]{1,30},\s\d)[«“"]?\s?\p{Lu}/u;

/** Agencies that sign a dateline in brackets without a dash behind. */
const AGENCY =
  /^\s*\([^)\n]{0,30}(?:afp|reuters|ap|belga|ats|apa|aps|map|efe|dpa|upi|xinhua|tass|agence)[^)\n]{0,30}\)/;

// before a date that has its line to itself: nothing, « le », an hour, a bar or dash
const BEFORE_ALONE =
  /^\s*(?:|le\s|\d{1,2}\s?[:h]\s?\d{2}\s?,?\s(?:le\s)?|.{2,40}\sn[o°]\s?\d+,?\s|[-•·|]\s|.{0,80}[|•·>)\]]\s*(?:le\s)?|[^,.;:]{2,40}\s-\s|par\s[^.;:]{2,80}(?:,\s|\s-\s)(?:le\s)?|.{2,80}\s{3,})$/;

// « Le Monde diplomatique, juillet 2018 », « La Croix (avec AFP), le 3 mars 2017 », « Anne Leroux, Paris, 3 mars 2017 »
const NAME_BEFORE =
  /^\s*(?:(?:Le|La|Les|L['’])\s?\p{Lu}[\p{L}'’-]*(?:\s\p{L}+)?|(?:(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]*(?:,\s|\s)?){1,5})(?:\s?\([^()\n]{2,40}\))?\s?,\s(?:le\s)?$/u;

const BETWEEN_NAMES = '(?:[Ee][Tt]|[Aa]vec|de|du|des|la|le|les|à|en|pour)';

// « Par AFP le », « Le Parisien avec AFP Le », « OLJ / AFP / le », « Anne Leroux »: who signs, and nothing else; two names at least, or what no title is
const SIGNED_BEFORE = new RegExp(
  String.raw`^\s*(?:Par\s${NAME_OR_SITE}|(?:La\s)?Rédaction|AFP|ATS|Belga|Reuters|Xinhua|\p{Lu}{3}[\p{Lu} &'’-]{0,30}|${NAME_OR_SITE}(?=\s*[/|,—–]|\s.*\p{Lu}))(?:[\s,/&|•()]+(?:${NAME_OR_SITE}|${BETWEEN_NAMES}))*\)?\s*[,/|•—–-]?\s*(?:L[eE]\s|le\s)?$`,
  'u',
);

// behind it: nothing, an hour, a bar, a byline, a page
const AFTER_ALONE =
  /^\s*(?:$|[|•·(-]|,?\s*(?:a\s)?\d{1,2}\s?(?:h|:|heures)|,?\s*(?:par|p\.|page|mise? a jour|modifie|temps de lecture|lecture|rubrique|n[o°]|\d+(?:,\d\d)?\s?(?:€|f\b)|\d[\d\s]*mots\b))/;

// « mercredi 6 novembre 2019 - 17:03 UTC +01:00 »: as databases of the press stamp a text, never as one writes
const STAMP = /^\s-\s\d{1,2}:\d{2}\sutc\s?[+-]\d{2}:\d{2}/;

/** A line signed by a quoted person: « — Donald Trump, 22 décembre 2016 ». */
const SIGNATURE = /^\s*-\s*\p{L}/u;

/** The rules by rank; a date is a statement by the first that fits its line. */
export const HEADER_RULES: readonly {
  readonly name: string;
  readonly fits: (line: Line) => boolean;
}[] = [
  { name: 'field', fits: ({ before }) => FIELD.test(before) },
  { name: 'published-line', fits: isPublished },
  { name: 'dateline', fits: isDateline },
  { name: 'date-line', fits: (line) => STAMP.test(line.after) || standsAlone(line) },
];

/** Does the line say that the text was changed on that day? */
export const isUpdate = ({ before }: Line): boolean => UPDATED.test(before);

function isPublished({ before, after, left }: Line): boolean {
  if (/^\s(?:dans|par|aux|chez|sous|sur|en)\b/.test(after) && isSentence(after)) return false;
  if (GLUED.test(left) || LABEL.test(left)) return true;
  if (OUT_AT_AN_HOUR.test(before) && HOUR.test(after) && !isSentence(before)) return true;
  if (before.length >= 150) return false;
  return PUBLISHED.test(before) || (BEHIND_STOP.test(before) && ENDS_LINE.test(after));
}

function isDateline({ before, left, after, right, at }: Line): boolean {
  if (at > HEADER) return false;
  // « Titre 13 juillet 2018 . – », glued to the title
  if (at < 600 && /^(?:,[^.\n]{0,30})?\s?\.\s[–—]\s/.test(right)) return true;
  if (at < 600 && PLACE_BEHIND.test(left) && ARTICLE_AHEAD.test(right)) return true;
  if (/^\s*(?:le\s)?$/.test(before)) return AFTER_DATELINE.test(right);
  return PLACE.test(left) && (AFTER_DATELINE.test(right) || AGENCY.test(after));
}

/** A date alone in its line, or beside an hour, a byline, the name of a paper: no sentence. */
function standsAlone({ before, after, left, at }: Line): boolean {
  const line = `${before} ${after}`;
  if (at > HEADER || line.length > 140 || SIGNATURE.test(before)) return false;
  if (EDITION.test(before)) return true;
  const signed = SIGNED_BEFORE.test(left) && HOUR.test(after);
  if (!signed && !BEFORE_ALONE.test(before) && !NAME_BEFORE.test(left)) return false;
  if (!signed && !AFTER_ALONE.test(after)) return false;
  return !isSentence(line);
}

/** Words with a verb in a past or future form. */
const isSentence = (words: string): boolean =>
  [AUXILIARY, PAST_FORM, FUTURE_FORM].some((form) => words.search(form) !== -1);
