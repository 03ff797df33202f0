import type { Item } from './items.ts';
import { isRole } from './lexicon/roles.ts';
import { CLITICS, DETERMINERS, isAdverb, SUBJECT_PRONOUNS, TIMES } from './lexicon/words.ts';
import { type Phrase, phraseAt, pronounPhrase } from './phrases.ts';

/** How far behind its verb a subject may stand, in items. */
const REACH = 16;

/** Words that open what may stand between an inverted verb and its subject. */
const COMPLEMENTS = new Set(
  "ce cette à d' dans lors devant auprès au aux sur en de du dès après par pour pendant avec chez depuis".split(
    ' ',
  ),
);

/**
 * The subject behind an inverted verb, what comes between stepped over:
 * « a déclaré mardi à la presse *le porte-parole du Kremlin* ».
 */
export function subjectAfter(items: readonly Item[], from: number): Phrase | undefined {
  let at = from;
  while (at < from + REACH) {
    const item = items[at];
    const behind = at > from || COMPLEMENTS.has(items[at + 1]?.low ?? '');
    if (item === undefined || barsSubject(item, behind)) return undefined;
    const phrase = subjectHere(items, at);
    if (phrase && !isTime(items, phrase)) return phrase;
    at = phrase?.to ?? (opensComplement(items, at) ? pastComplement(items, at) : at + 1);
  }
  return undefined;
}

function subjectHere(items: readonly Item[], at: number): Phrase | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (isLastNamed(items, at)) return pronounPhrase(at, at + 2, items[at + 1]?.low ?? '');
  return opensComplement(items, at) || isAside(item) ? undefined : phraseAt(items, at);
}

/** « ce dernier ». */
const isLastNamed = (items: readonly Item[], at: number): boolean =>
  /^cet?(?:te)?$/.test(items[at]?.low ?? '') && /^derni(?:er|ère)$/.test(items[at + 1]?.low ?? '');

const opensComplement = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  COMPLEMENTS.has(items[at]?.low ?? '') &&
  !isDeterminerHere(items, at);

/** « cet habitant », « ce responsable » are subjects; « ce mardi », « ce jeudi » are not. */
const isDeterminerHere = (items: readonly Item[], at: number): boolean =>
  /^cet?(?:te)?$/.test(items[at]?.low ?? '') && !TIMES.has(items[at + 1]?.low ?? '');

function barsSubject(item: Item, comma: boolean): boolean {
  if (item.kind === 'passage' || item.kind === 'clitic') return true;
  if (item.kind === 'stop') return !(item.low === ',' && comma);
  return item.kind === 'word' && SUBJECT_PRONOUNS.has(item.low);
}

const isAside = (item: Item): boolean =>
  item.kind === 'word' &&
  !DETERMINERS.has(item.low) &&
  (CLITICS.has(item.low) || isAdverb(item.low));

/** Past « à la presse », « dans un communiqué », « sur Twitter ». */
function pastComplement(items: readonly Item[], at: number): number {
  let next = at + 1;
  if (DETERMINERS.has(items[next]?.low ?? '')) next += 1;
  return next + 1;
}

/** « le 5 mai », « la veille »; not « la joueuse de 36 ans ». */
const isTime = (items: readonly Item[], phrase: Phrase): boolean =>
  phrase.kind !== 'named' &&
  !isRole(phrase.head ?? '') &&
  items.slice(phrase.from, phrase.to).some((item) => TIMES.has(item.low));
