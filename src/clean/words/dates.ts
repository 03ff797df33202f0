/** Dates and times as pages print them (folded). */
const MONTH =
  '(?:janv(?:ier)?|fev(?:r(?:ier)?)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|aout|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|dec(?:embre)?)\\.?';
const WEEKDAY = '(?:lun|mar|mer|jeu|ven|sam|dim)(?:\\.|di|credi|dredi|anche|edi)?';

/** A day with its year: `jeudi 9 juin 2022`, `13/02/2020`, `2023-07-18`, `février 14, 2017` */
export const FULL_DATE = `(?:(?:${WEEKDAY},?\\s+)?\\d{1,2}(?:er)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2},\\s+\\d{4}|(?:${WEEKDAY},?\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}(?:t\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:z|[+-]\\d{2}:?\\d{2})?)?)`;

/** `24 novembre 2023`, `jeu. 9 juin 2022`, `13/02/2020`, `06.08.2022`, `hier`, `il y a 3 heures` */
export const DATE = `(?:(?:${WEEKDAY},?\\s+)?\\d{1,2}(?:er)?\\s+${MONTH}(?:\\s+\\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:avant-)?hier|aujourd'hui|il y a\\s+(?:\\d+|une?|quelques)\\s+(?:secondes?|min(?:utes?)?|h(?:eures?)?|jours?|semaines?|mois|ans?))`;

/** `18h20`, `8 h 02 min`, `04:52:33 GMT` */
export const TIME =
  '\\b\\d{1,2}\\s?(?:h(?:eures?)?(?:\\s?\\d{2}(?:\\s?min)?)?|:\\d{2}(?::\\d{2})?)(?:\\s*(?:gmt|utc|cest|cet|hne|hae))?\\b';

/** What a page says it did with the article: `Publié`, `Mis à jour`, `Posté`… */
export const PUBLISHED =
  "(?:publie|paru|poste|mis(?:e)?(?: a jour| en ligne)|m(?:ise )?a ?j(?:our)?|actualise|modifie|cree|ecrit|redige|emis|diffuse|envoye|depose|date d'emission|derniere (?:mise a jour|modification|actualisation)|prochaine actualisation|propose|signe)e?";
