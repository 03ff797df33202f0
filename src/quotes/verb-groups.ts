import type { Item } from './items.ts';
import { isSpeech } from './lexicon/verbs.ts';
import { AFTER_FAIRE, LEADING_FORMS } from './lexicon/verbs-of-speech.ts';
import { AVOIR, CLITICS, ETRE, isAdverb, REFLEXIVE, SUBJECT_PRONOUNS } from './lexicon/words.ts';

/** A verb of speech with its auxiliaries: items `from..to` of a sentence, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** `finite` has a subject of its own; `loose` (gerund, infinitive) borrows one; `passive` has an agent. */
  readonly kind: 'finite' | 'loose' | 'passive';
  /** Item of the inverted pronoun: `il` in « a-t-il déclaré ». */
  readonly clitic?: number;
}

/** Every group that begins and ends between two items, in order. */
export function verbGroups(items: readonly Item[], from: number, to: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  let at = from;
  while (at < to) {
    const group = verbGroupAt(items, at);
    if (group && group.to <= to) found.push(group);
    at = group ? group.to : at + 1;
  }
  return found;
}

/** The group whose first word (auxiliary, leading verb or verb of speech) is this item. */
function verbGroupAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  if (AVOIR.has(item.low) || ETRE.has(item.low)) return compound(items, at);
  if (LEADING_FORMS.has(item.low)) {
    const led = leading(items, at, at + 1);
    if (led) return widened(items, at, led.to, 'finite', led.clitic);
  }
  return simple(items, at);
}

/** A verb that nobody listed still speaks when its pronoun stands behind it: « grince-t-il ». */
export function invertedVerbAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const known = verbGroupAt(items, at);
  if (known) return known;
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  if (items[at + 1]?.kind !== 'clitic') return undefined;
  const compoundTo = AVOIR.has(item.low) || ETRE.has(item.low) ? at + 3 : at + 2;
  return widened(items, at, Math.min(compoundTo, items.length), 'finite', at + 1);
}

/** « a (-t-il) (notamment) (été) déclaré », « s'est félicité », « a tenu à préciser ». */
function compound(items: readonly Item[], from: number): VerbGroup | undefined {
  const { at, clitic, passive } = pastInsertions(items, from + 1);
  const low = items[at]?.low ?? '';
  const reflexive = REFLEXIVE.has(items[from - 1]?.low ?? '');
  if (isSpeech(low, 'participle')) {
    const led = LEADING_FORMS.has(low) ? leading(items, at, at + 1) : undefined;
    if (led) return widened(items, from, led.to, 'finite', clitic);
    const undergone =
      passive || (ETRE.has(items[from]?.low ?? '') && !reflexive && !WITH_ETRE.test(low));
    return widened(items, from, at + 1, undergone ? 'passive' : 'finite', clitic);
  }
  const led = LEADING_FORMS.has(low) ? leading(items, at, at + 1) : undefined;
  return led && widened(items, from, led.to, 'finite', clitic);
}

/** Verbs of speech that take `être` in the active: « est revenu sur », « est intervenu ». */
const WITH_ETRE = /^(?:re|inter|con)venue?s?$/;

interface Insertions {
  readonly at: number;
  readonly clitic?: number;
  readonly passive: boolean;
}

/** Steps over what may stand between an auxiliary and its participle. */
function pastInsertions(items: readonly Item[], from: number): Insertions {
  let at = from;
  let clitic: number | undefined;
  let passive = false;
  for (; at < from + 8; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'clitic') clitic = at;
    else if (item.low === 'été') passive = true;
    else if (item.low === ',') at = closingComma(items, at);
    else if (!isAdverb(item.low) && item.low !== 'lui-même' && item.low !== 'elle-même') break;
  }
  return { at, passive, ...(clitic !== undefined && { clitic }) };
}

/** The comma that ends « , de son côté, », or the same one where none does. */
function closingComma(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < at + 10; next += 1) if (items[next]?.low === ',') return next;
  return at;
}

const LINKS = new Set([
  'à',
  'de',
  "d'",
  'bon',
  'soin',
  'par',
  'pas',
  'même',
  'aussi',
  'se',
  "s'",
  "l'",
  'le',
  'la',
  'les',
]);

/** From a leading verb to the verb of speech that it leads to: « tenu *à souligner* », « fait *savoir* ». */
function leading(
  items: readonly Item[],
  verb: number,
  from: number,
): { to: number; clitic?: number } | undefined {
  let clitic: number | undefined;
  for (let at = from; at < from + 5; at += 1) {
    const item = items[at];
    if (item === undefined || (item.kind !== 'word' && item.kind !== 'clitic')) return undefined;
    if (item.kind === 'clitic') clitic = at;
    else if (/^f(?:ai|i)/.test(items[verb]?.low ?? '') && AFTER_FAIRE.has(item.low))
      return ended(at, clitic);
    else if (isSpeech(item.low, 'infinitive')) return ended(at, clitic);
    else if (!LINKS.has(item.low) && !isAdverb(item.low)) return undefined;
  }
  return undefined;
}

const ended = (at: number, clitic: number | undefined) => ({
  to: at + 1,
  ...(clitic !== undefined && { clitic }),
});

function simple(items: readonly Item[], at: number): VerbGroup | undefined {
  const low = items[at]?.low ?? '';
  if (isSpeech(low, 'finite') && !isNounHere(items, at)) {
    const clitic = items[at + 1]?.kind === 'clitic' ? at + 1 : undefined;
    return widened(items, at, clitic === undefined ? at + 1 : at + 2, 'finite', clitic);
  }
  if (isSpeech(low, 'gerund') || isInfinitiveHere(items, at))
    return widened(items, at, at + 1, 'loose');
  if (isSpeech(low, 'participle') && isParticipleHere(items, at))
    return widened(items, at, at + 1, 'passive');
  return undefined;
}

const BEFORE_NOUN = new Set(
  "un une ce cet cette ces mon ma son sa ses leur leurs du des au aux de d' par sans à en pour quelle quel toute tout notre sur chaque aucune aucun grande vive simple première".split(
    ' ',
  ),
);
const ARTICLES = new Set(['le', 'la', "l'", 'les']);

/** « une annonce », « la critique », « le juge »: the form is a noun there. */
function isNounHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  if (BEFORE_NOUN.has(before.low)) return true;
  if (!ARTICLES.has(before.low)) return false;
  const subject = items[at - 2];
  if (subject === undefined || subject.kind === 'stop') return true;
  return !(
    subject.kind === 'mention' ||
    SUBJECT_PRONOUNS.has(subject.low) ||
    CLITICS.has(subject.low) ||
    subject.low === 'qui' ||
    subject.low === 'comme' ||
    subject.low === 'et'
  );
}

const BEFORE_INFINITIVE = new Set("pour de d' à sans avant afin jusqu' jusqu'à va vont".split(' '));

function isInfinitiveHere(items: readonly Item[], at: number): boolean {
  if (!isSpeech(items[at]?.low ?? '', 'infinitive')) return false;
  let before = at - 1;
  while (CLITICS.has(items[before]?.low ?? '')) before -= 1;
  return BEFORE_INFINITIVE.has(items[before]?.low ?? '');
}

/** A participle by itself: « accusé par X de … », « qualifié de … », not « le prévenu ». */
function isParticipleHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind === 'word' && (BEFORE_NOUN.has(before.low) || ARTICLES.has(before.low)))
    return false;
  return items
    .slice(at + 1, at + 4)
    .some(
      (item) =>
        item.low === 'par' || item.low === 'de' || item.low === 'comme' || item.kind === 'passage',
    );
}

function widened(
  items: readonly Item[],
  from: number,
  to: number,
  kind: VerbGroup['kind'],
  clitic?: number,
): VerbGroup {
  const start = REFLEXIVE.has(items[from - 1]?.low ?? '') ? from - 1 : from;
  return { from: start, to, kind, ...(clitic !== undefined && { clitic }) };
}
