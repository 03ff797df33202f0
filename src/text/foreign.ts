import type { Span } from '../model/span.ts';
import { bareWords } from './fold.ts';
import { GRAMMATICAL_WORDS } from './grammatical-words.ts';
import { type ForeignSpan, inOtherScripts } from './scripts.ts';
import { sentences } from './sentences.ts';

/** Fewer words are a name, a title or an expression that French borrowed. */
const LEAST_WORDS = 5;

/** So many different grammatical words that the text's own language does not have. */
const LEAST_EVIDENCE = 2;

/** Grammatical words are a third of a passage or more; names and titles dilute them. */
const LEAST_SHARE = 0.25;

/** A grammatical word that only the text's own language has outweighs so many of the other: English `a`, Spanish `un`. */
const HOME_WEIGHT = 4;

/** Quotation marks around something that may be foreign: « … », “…”, "…". */
const QUOTED = /«([^«»]+)»|“([^“”]+)”|"([^"]+)"/gu;

/**
 * Where a text passes into another language: sentences and quoted passages of at least five words whose
 * grammatical words are another language's and none of its own, and stretches in another script.
 * What is doubtful is left alone: a wrong mark is read out worse than none.
 *
 * @param own the text's language; French where nothing is known of it
 * @returns disjoint, in order
 */
export function foreignSpans(text: string, own: string): ForeignSpan[] {
  const around = GRAMMATICAL_WORDS.has(own) ? own : 'fr';
  let found = inOtherScripts(text, own);
  if (!mayPass(text, around)) return found;
  const judged = (span: Span): ForeignSpan[] => {
    const language = otherLanguage(text.slice(span.start, span.end), around);
    return language === null ? [] : [{ ...span, language }];
  };
  found.push(...quoted(text).flatMap(judged).filter(apartFrom(found)));
  for (const sentence of sentences(text).flatMap(judged)) {
    const inside = found.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (inside.length > 0 && !saidAround(text, sentence, inside, around)) continue;
    const others = found.filter((one) => !inside.includes(one));
    if (apartFrom(others)(sentence)) found = [...others, sentence];
  }
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

const apartFrom =
  (others: readonly Span[]) =>
  (span: Span): boolean =>
    others.every(({ start, end }) => span.end <= start || span.start >= end);

/** Whether the words around the quotes of a sentence are in its language too: `Il cite : « … »` is not. */
function saidAround(
  text: string,
  { start, end, language }: ForeignSpan,
  quotes: readonly Span[],
  own: string,
): boolean {
  let rest = '';
  let at = start;
  for (const quote of [...quotes].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, quote.start)} `;
    at = quote.end;
  }
  const words = wordsOf(rest + text.slice(at, end));
  return words.some((word) => isOnly(language, own, word));
}

const isOnly = (language: string, own: string, word: string): boolean =>
  listOf(language).has(word) && !listOf(own).has(word);

/** Most texts are out here, after one look at each word. */
function mayPass(text: string, own: string): boolean {
  const home = listOf(own);
  const foreign = wordsOf(text).filter((word) => ANY_LANGUAGE.has(word) && !home.has(word));
  return new Set(foreign).size >= LEAST_EVIDENCE;
}

const ANY_LANGUAGE: ReadonlySet<string> = new Set(
  [...GRAMMATICAL_WORDS.values()].flatMap((list) => [...list]),
);

function quoted(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map((match) => {
    const inside = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + 1 + (inside.length - inside.trimStart().length);
    return { start, end: start + inside.trim().length };
  });
}

/** The language of a passage where it is surely not `own`, or null. */
function otherLanguage(passage: string, own: string): string | null {
  const words = wordsOf(passage);
  if (words.length < LEAST_WORDS) return null;
  const home = listOf(own);
  const scores = [...GRAMMATICAL_WORDS]
    .filter(([language]) => language !== own)
    .map(([language, list]) => ({
      language,
      share: words.filter((word) => list.has(word)).length / words.length,
      evidence: new Set(words.filter((word) => list.has(word) && !home.has(word))).size,
    }))
    .sort((a, b) => b.share - a.share || b.evidence - a.evidence);
  const [best, second] = scores;
  if (!best || best.share < LEAST_SHARE || best.evidence < LEAST_EVIDENCE) return null;
  if (second?.share === best.share && second.evidence === best.evidence) return null;
  const list = listOf(best.language);
  const ofHome = words.filter((word) => home.has(word) && !list.has(word)).length;
  return ofHome * HOME_WEIGHT > best.share * words.length ? null : best.language;
}

const listOf = (language: string): ReadonlySet<string> =>
  GRAMMATICAL_WORDS.get(language) ?? new Set();

const wordsOf = (passage: string): readonly string[] => bareWords(passage.toLowerCase());

/** Neighbours in one language, with nothing but white space between them, are one passage. */
function joined(text: string, spans: readonly ForeignSpan[]): ForeignSpan[] {
  const whole: ForeignSpan[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last?.language === span.language && text.slice(last.end, span.start).trim() === '')
      whole[whole.length - 1] = { ...last, end: span.end };
    else whole.push(span);
  }
  return whole;
}
