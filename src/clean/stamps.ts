import type { Span } from '../model/span.ts';
import { NAME_OR_SITE } from '../text/signatures.ts';
import type { Line } from './line.ts';
import { STAMP } from './words/stamps.ts';

const AMONG_NAMES = String.raw`(?:et|avec|de|du|des|la|le|les|à|en|pour|notre|nos|envoyée?s?|spécia(?:l|le|ux)|correspondante?s?|\([^()]{2,50}\)|[,/&|•])`;

/** What may stand before a date of publication: a name, a label, the end of a sentence; not the words of a clause. */
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?…»”)|•·:/—–-]|[\s)],|\d|(?<![\p{L}\d])${NAME_OR_SITE})\s*$`,
  'u',
);
// « à 19h59, le 14 février 2017 »: an hour that a sentence tells
const TOLD_HOUR = /(?:^|\s)(?:à|vers|dès|de|avant|après|jusqu['’]à|entre|et)\s$/iu;
const BEHIND =
  /^\s*(?:$|[.)]?\s*[|•·([«“"—–-]|[.)]?\s*\p{Lu}|\d|[Pp]ar\s|temps de lecture|lecture)/u;

// « Par LEXPRESS.fr avec AFP », « Par Anne Leroux (Washington, correspondante) », « AFP et Belga », « La Rédaction »
const SIGNED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:Par|PAR|Repéré par)\s${NAME_OR_SITE}|(?:La\s)?Rédaction|(?:AFP|ATS|Belga|BELGA|Reuters|REUTERS|Xinhua)(?!\p{L})|\p{Ll}+\.fr|(?:La|Le|Les|LA|LE|LES)\s${NAME_OR_SITE}(?=\s(?:avec|\()))(?:\s?${AMONG_NAMES}|\s${NAME_OR_SITE})*[\s,|•·—–-]*$`,
  'u',
);

/** Who signs stands so near before it, in UTF-16 units. */
const REACH = 120;

/**
 * Where a line that holds a whole page says when it was published, and who signs before that: « Par LEXPRESS.fr avec AFP »,
 * « publié le 13/05/2020 à 07:41 , mis à jour à 09:12 ».
 */
export function stampsOf({ text, folded, start }: Line): Span[] {
  return [...folded.matchAll(STAMP)].flatMap((match) => {
    const from = match.index;
    const to = from + match[0].length;
    if (!isStamp(text, from, to, match.groups ?? {})) return [];
    const signed = SIGNED.exec(text.slice(Math.max(0, from - REACH), from))?.[0].length ?? 0;
    if (signed === 0 && goesOn(text, from)) return [];
    const stamp = { start: start + from, end: start + to };
    return signed > 0 ? [{ start: stamp.start - signed, end: stamp.start }, stamp] : [stamp];
  });
}

/** « Concert le 14 février 2017 à 20h30 »: what begins in lower case behind a word that nobody signs with goes on with it. */
const goesOn = (text: string, from: number): boolean =>
  /^le\s/.test(text.slice(from, from + 3)) &&
  /[\p{L}\d]\s$/u.test(text.slice(Math.max(0, from - 2), from));

/** A sentence tells days and hours too (« un rapport publié le 3 mars 2015 par… »): a capital, or what stands around, tells a label. */
function isStamp(
  text: string,
  from: number,
  to: number,
  { mark, hour, clock }: Readonly<Record<string, string | undefined>>,
): boolean {
  const [last, first] = [text.charAt(from - 1), text.charAt(from)];
  const glued = /\p{L}/u.test(last);
  // « Réservé aux abonnésPublié le », « Anne Leroux14 février 2017 à 18h20 »
  if (glued && !(/\p{Ll}/u.test(last) && /[\p{Lu}\d]/u.test(first))) return false;
  if (mark !== undefined && /\p{Lu}/u.test(first)) return true;
  if (mark !== undefined && hour === undefined) return false;
  const before = text.slice(Math.max(0, from - REACH), from);
  const free = clock === undefined ? glued || BEFORE.test(before) : !TOLD_HOUR.test(before);
  return free && BEHIND.test(text.slice(to, to + REACH));
}
