import type { Item } from './items.ts';
import { isAdverb, LEGAL_WORDS, NAMING_WORDS } from './lexicon/words.ts';
import { closesWithStop, isAlone, type Sentence } from './sentences.ts';
import type { Attribution } from './spot.ts';

/** A passage of so many words is somebody's words even where nobody is said to speak. */
const LONG = 8;
/** … or of so many when it is a sentence: it begins with a capital and ends with a stop. */
const SENTENCE = 4;
/** … or of so many where it is the whole sentence: « C'est fini. » */
const ALONE = 2;
/** So few words need a speaker to be taken for a quote. */
const SHORT = 3;
/** … no further away than this, in characters. */
const FAR = 90;

/** Whether a passage in quotation marks is somebody's words, not a title, a name or a turn of phrase. */
export function isQuote(
  text: string,
  sentence: Sentence,
  at: number,
  found: Attribution | undefined,
): boolean {
  const item = sentence.items[at];
  if (item?.passage === undefined) return false;
  const inner = text.slice(item.passage.inner.start, item.passage.inner.end).trim();
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return false;
  if (found?.rule === 'incise') return true;
  if (found && isShouted(text, item, found)) return true;
  const straight = found?.rule === 'verb-after' || found?.rule === 'colon';
  if (straight && words >= LONG) return true;
  if (isName(sentence.items, at, inner, words) && !isReply(sentence.items, at, found)) return false;
  if (isOffence(sentence.items, at, inner) && !isSpoken(text, found)) return false;
  if (found) return words > SHORT || isSaid(text, sentence.items, at, found);
  return standsAlone(text, sentence, at, inner, words);
}

/** « X a crié Q »: whatever is shouted is no title, were it one name. */
function isShouted(text: string, { start }: Item, { rule, cue }: Attribution): boolean {
  if (rule !== 'verb-before' || cue === undefined) return false;
  return SHOUTS.test(text.slice(cue.start, cue.end)) && SHOUT_GAP.test(text.slice(cue.end, start));
}

// « aurait crié », « en scandant », « hurlent »
const SHOUTS = /(?:^|[\s'’])(?:cri|hurl|scand|exclam|vocif)\p{L}*$/u;
const SHOUT_GAP = /^[\s\u00a0\u202f:,]*$/;

/** « Faux », répond X: short words with a comma before the verb are no title. */
const isReply = (items: readonly Item[], at: number, found: Attribution | undefined): boolean =>
  found?.rule === 'verb-after' && items[at + 1]?.low === ',' && items[at - 1]?.kind !== 'word';

/** Few words are said by somebody near, or, « Et de conclure: « La rivière reviendra. » », a whole sentence behind verb and colon. */
function isSaid(text: string, items: readonly Item[], at: number, found: Attribution): boolean {
  const item = items[at];
  if (item?.passage === undefined) return false;
  if (saidBySomebody(found, item)) return true;
  if (found.rule !== 'verb-before' || items[at - 1]?.low !== ':') return false;
  const inner = text.slice(item.passage.inner.start, item.passage.inner.end).trim();
  return isSentence(text, item, inner, items[at + 1]);
}

/** Whether words that nobody is said to speak are somebody's all the same: long ones, and whole sentences. */
function standsAlone(
  text: string,
  { items }: Sentence,
  at: number,
  inner: string,
  words: number,
): boolean {
  if (words >= LONG) return !isHeadline(inner);
  const whole = isSentence(text, items[at], inner, items[at + 1]);
  return whole && words >= (items.every(isAlone) ? ALONE : SENTENCE) && !isHeadline(inner);
}

/** A few words after a verb are somebody's only where somebody is there to say them, and not far off. */
function saidBySomebody(found: Attribution, { start, end }: Item): boolean {
  const { rule, phrase, cue } = found;
  if (rule === 'verb-after') return true;
  const distance = cue === undefined ? 0 : Math.max(start - cue.end, cue.start - end);
  return phrase !== undefined && phrase.kind !== 'other' && distance < FAR;
}

/** « …, a annoncé le parquet » speaks an offence, and so does whoever accuses: « X accuse Y de Q ». */
function isSpoken(text: string, found: Attribution | undefined): boolean {
  if (found === undefined) return false;
  if (found.rule === 'verb-after' || found.rule === 'colon') return true;
  const cue = found.cue ? text.slice(found.cue.start, found.cue.end) : '';
  return found.phrase !== undefined && ACCUSES.test(cue);
}

const ACCUSES = /accus/i;

/** « mis en examen pour Q », « accusé de Q »: the passage names an offence. */
function isOffence(items: readonly Item[], at: number, inner: string): boolean {
  let before = at - 1;
  while (
    before > at - OFFENCES &&
    /^(?:,|et|ou|ainsi|que|des?|les|pour)?$/.test(items[before]?.low ?? '')
  ) {
    before -= 1;
  }
  const led = items
    .slice(Math.max(0, before + 1), at)
    .some(({ low }) => low === 'pour' || low === 'de');
  if (!led || /^\p{Lu}|[.?!…]$/u.test(inner)) return false;
  return items
    .slice(Math.max(0, before - LEGAL_REACH), before + 1)
    .some(({ low }) => LEGAL_WORDS.has(low));
}

/** How far before « pour », « de » the word of a court may stand: « enquête ouverte lundi par le parquet de X pour Q ». */
const LEGAL_REACH = 14;

/** How many items a list of offences may hold before this one. */
const OFFENCES = 12;

function isSentence(
  text: string,
  item: Item | undefined,
  inner: string,
  next: Item | undefined,
): boolean {
  return (
    item !== undefined &&
    /^\p{Lu}/u.test(inner) &&
    (closesWithStop(text, item) || next === undefined || /^[.?!…]/.test(next.low))
  );
}

function isName(items: readonly Item[], at: number, inner: string, words: number): boolean {
  const item = items[at];
  if (item === undefined || isNamed(items, at, inner, words)) return true;
  if (isTitleCase(inner)) return items[at - 1]?.low !== ':';
  return isWholeName(item, inner) || (words <= 4 && isProperNoun(items, at, inner));
}

// « la « Belle alliance populaire » »: a capital behind an article, no sentence
function isProperNoun(items: readonly Item[], at: number, inner: string): boolean {
  const before = items[at - 1];
  return (
    before?.kind === 'word' &&
    DETERMINED.test(before.low) &&
    /^\p{Lu}\p{Ll}/u.test(inner) &&
    !/[.?!…,;]/.test(inner)
  );
}

const DETERMINED = /^(?:l[ae]s?|l'|un|une|des?|du|d'|aux?|son|sa|cette|ce)$/;

/** « le film « … » », « surnommé « … » », « l'opération « … » », « avait pour thème : « … » ». */
function isNamed(items: readonly Item[], at: number, inner: string, words: number): boolean {
  const before = items[at - 1];
  if (before?.low === ':')
    return items.slice(Math.max(0, at - 6), at - 1).some(({ low }) => TITLED.test(low));
  if (before?.kind !== 'word' || !NAMING_WORDS.has(before.low)) return false;
  if (OPENS_PREDICATE.test(inner)) return false;
  const adverb = isAdverb(items[at - 2]?.low ?? '') ? 1 : 0;
  if (before.low.startsWith('dit') && SAYS_ITSELF.test(items[at - 2 - adverb]?.low ?? ''))
    return false;
  return words <= SHORT || /^[\p{Lu}\p{N}]/u.test(inner) || /[ée]e?s?$/.test(before.low);
}

// « son mouvement « ne voterait pas » »: what the noun does, no name of it
const OPENS_PREDICATE =
  /^(?:n['’]|ne\s|s['’]|se\s|l['’]a\s|a\s|ont\s|est\s|sont\s|sera|seront|serait|doit\s|doivent\s|peut\s|peuvent\s|va\s|vont\s)/;

// « s'est dite « honorée » », « se dit « confiant » »
const SAYS_ITSELF = /^(?:se|s'|est|sont|était|étaient|a|ont|avait|lui|leur|il|elle)$/;

const TITLED = /^(?:intitulée?s?|titre|thème)$/;

// « France : le beau-frère avoue »: the headline of another article, quoted as a reference
const isHeadline = (inner: string): boolean =>
  /^[^.:,]{2,40} : /.test(inner) && !/[.?!…]$/.test(inner);

// « Sauver la Planète », « Make America Great Again »: every long word has its capital
function isTitleCase(inner: string): boolean {
  const words = inner.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (words.length > 2 && inner === inner.toUpperCase()) return false;
  const opens = long.length === 1 && long[0] === words[0] && words.length > 1;
  return (
    words.length <= 8 &&
    long.length > 0 &&
    !opens &&
    /^\p{Lu}/u.test(inner) &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.?!…,;]/.test(inner)
  );
}

/** The whole passage is one name: « TV-Novosti ». */
function isWholeName(item: Item, inner: string): boolean {
  return (item.inside ?? []).some((mention) => mention.end - mention.start >= inner.length - 1);
}
