import { DATE, FULL_DATE, PUBLISHED } from './dates.ts';

const CLOCK =
  '(?:\\d{1,2}\\s?(?:h|:)\\s?\\d{2}(?::\\d{2})?(?!\\d)|\\d{1,2}\\s?h(?:eures)?(?![\\p{L}\\d]))(?:\\s(?:gmt|utc|cest|cet|hne|hae)(?!\\p{L}))?';
const SEPARATOR = '\\s?[,|•·(–—-]?\\s?';
const AT_AN_HOUR = `${SEPARATOR}(?:a\\s)?${CLOCK}`;
const HOUR_FIRST = `${CLOCK}\\s?,?\\s(?:le\\s)?${FULL_DATE}`;
const MARK = `(?:${PUBLISHED}|date de (?:parution|publication|mise en ligne|diffusion))\\s?(?:par [^.!?;]{2,60}?,?\\s)?(?:le\\s)?:?\\s?`;
const MARKED = `${MARK}(?:(?:le\\s)?(?:${FULL_DATE}|${DATE})(?:${AT_AN_HOUR})?|(?:a\\s)?${HOUR_FIRST}|(?:a\\s)?${CLOCK})`;
const MARKED_FIRST = `(?<mark>${MARK})(?:(?:le\\s)?${FULL_DATE}(?<hour>${AT_AN_HOUR})?|(?:le\\s)?${DATE}(?:${AT_AN_HOUR})?|(?:a\\s)?${HOUR_FIRST})`;
// « 14 février 2017 à 6 h 12 », « 2017-02-14T06:12:18 », « 14 février 2017 | »
const BARE = `(?:le\\s)?${FULL_DATE}(?:${AT_AN_HOUR}|(?<=t\\d{2}:\\S{5,})|(?=\\s?[|•]))`;

/**
 * Folded: when a page says that it was published, with all that it says of later versions. `mark` is its word (« publie »),
 * `hour` is there where the date behind it has one, `clock` where an hour comes first.
 */
export const STAMP = new RegExp(
  `(?<!\\p{N})(?:${MARKED_FIRST}|${BARE}|(?<clock>${HOUR_FIRST}))(?:${SEPARATOR}${MARKED}\\)?)*(?:${SEPARATOR}\\d{1,5} mots)?`,
  'gu',
);
