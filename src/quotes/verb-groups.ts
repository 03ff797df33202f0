import { pastInsertions } from './insertions.ts';
import type { Item } from './items.ts';
import { isSpeech } from './lexicon/verbs.ts';
import { AFTER_FAIRE, AFTER_METTRE, LEADING_FORMS, METTRE } from './lexicon/verbs-of-speech.ts';
import {
  ARTICLES,
  AVOIR,
  BEFORE_INFINITIVE,
  BEFORE_NOUN,
  CLITICS,
  DETERMINERS,
  ETRE,
  isAdverb,
  REFLEXIVE,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';

/** A verb of speech with its auxiliaries: items `from..to` of a sentence, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** `finite` has a subject of its own, a gerund or infinitive borrows one, a `passive` has an agent. */
  readonly kind: 'finite' | 'gerund' | 'infinitive' | 'passive';
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

/** A verb that nobody listed still speaks when its pronoun stands behind it: « grince-t-il ». */
export function cliticVerbAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || items[at + 1]?.kind !== 'clitic') return undefined;
  const to = isAuxiliary(item.low) ? at + 3 : at + 2;
  return widened(items, at, Math.min(to, items.length), 'finite', at + 1);
}

const isAuxiliary = (low: string): boolean => AVOIR.has(low) || ETRE.has(low);

/** The group whose first word (auxiliary, leading verb or verb of speech) is this item. */
export function verbGroupAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const item = items[at];
  if (item?.kind !== 'word') return undefined;
  if (isAuxiliary(item.low)) return compound(items, at);
  const led = leading(items, at);
  if (led) return widened(items, at, led.to, 'finite', led.clitic);
  return simple(items, at);
}

/** « a (-t-il) (notamment) (été) déclaré », « s'est félicité », « a tenu à préciser ». */
function compound(items: readonly Item[], from: number): VerbGroup | undefined {
  const { at, clitic, passive } = pastInsertions(items, from + 1);
  const low = items[at]?.low ?? '';
  const led = leading(items, at);
  if (led) return widened(items, from, led.to, 'finite', clitic ?? led.clitic);
  if (!isSpeech(low, 'participle') && !isMisspelt(items[from]?.low ?? '', low)) return undefined;
  const reflexive = REFLEXIVE.has(items[from - 1]?.low ?? '');
  const withEtre = ETRE.has(items[from]?.low ?? '') && !reflexive && !ACTIVE_WITH_ETRE.test(low);
  return widened(items, from, at + 1, passive || withEtre ? 'passive' : 'finite', clitic);
}

/** « a réagit », « d'avoir conseiller »: common slips for the participle. */
const isMisspelt = (auxiliary: string, low: string): boolean =>
  AVOIR.has(auxiliary) && (isSpeech(low, 'infinitive') || low === 'réagit');

/** Verbs of speech that take `être` in the active: « est revenu sur », « est intervenu ». */
const ACTIVE_WITH_ETRE = /^(?:re|inter|con)venue?s?$/;

const LINKS = new Set("à de d' bon soin par pas même aussi se s' l' le la les".split(' '));
const FAIRE = /^f(?:ai|i|ont)/;

/** How many items may stand between a leading verb and the verb of speech. */
const REACH = 5;

/** From a leading verb to the verb of speech that it leads to: « tenu *à souligner* », « fait *savoir* ». */
function leading(
  items: readonly Item[],
  verb: number,
): { readonly to: number; readonly clitic?: number } | undefined {
  const low = items[verb]?.low ?? '';
  if (METTRE.has(low)) return idiom(items, verb);
  if (!LEADING_FORMS.has(low)) return undefined;
  const inverted = items[verb + 1]?.kind === 'clitic';
  const to = ledInfinitive(items, verb + (inverted ? 2 : 1), FAIRE.test(low));
  return to === undefined ? undefined : { to, ...(inverted && { clitic: verb + 1 }) };
}

/** The place behind an infinitive of speech that follows, small words stepped over. */
function ledInfinitive(items: readonly Item[], from: number, faire: boolean): number | undefined {
  for (let at = from; at < from + REACH; at += 1) {
    const item = items[at];
    if (item?.kind !== 'word') return undefined;
    if (isSpeech(item.low, 'infinitive') || (faire && AFTER_FAIRE.has(item.low))) return at + 1;
    if (!LINKS.has(item.low) && !isAdverb(item.low)) return undefined;
    if (faire && DE.test(item.low)) return undefined;
  }
  return undefined;
}

// « il a bien fait *de* dire » says nothing
const DE = /^d(?:e|')$/;

/** « met (également) en garde ». */
function idiom(items: readonly Item[], verb: number): { readonly to: number } | undefined {
  const inserted = isAdverb(items[verb + 1]?.low ?? '') ? 1 : 0;
  const at = verb + 1 + inserted;
  const ends = items[at]?.low === 'en' && AFTER_METTRE.has(items[at + 1]?.low ?? '');
  return ends ? { to: at + 2 } : undefined;
}

// « le journal y *voit* un Q », « y a vu »
const VOIR = /^(?:voit|voient|voyait|voyaient|vit)$/;

function simple(items: readonly Item[], at: number): VerbGroup | undefined {
  const low = items[at]?.low ?? '';
  if (isFiniteHere(items, at)) {
    const inverted = items[at + 1]?.kind === 'clitic';
    return widened(items, at, inverted ? at + 2 : at + 1, 'finite', inverted ? at + 1 : undefined);
  }
  if (isSpeech(low, 'gerund') && !DETERMINERS.has(items[at - 1]?.low ?? '')) {
    return widened(items, at, at + 1, 'gerund');
  }
  if (isInfinitiveHere(items, at)) return widened(items, at, at + 1, 'infinitive');
  if (!isSpeech(low, 'participle')) return undefined;
  if (isCoordinated(items, at)) return widened(items, at, at + 1, 'finite');
  return isParticipleHere(items, at) ? widened(items, at, at + 1, 'passive') : undefined;
}

function isFiniteHere(items: readonly Item[], at: number): boolean {
  const low = items[at]?.low ?? '';
  if (VOIR.test(low)) return items[at - 1]?.low === 'y';
  return isSpeech(low, 'finite') && !isNounHere(items, at);
}

/** « une annonce », « la critique », « le juge »: the form is a noun there; in « il l'annonce » it is not. */
function isNounHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  if (BEFORE_NOUN.has(before.low)) return true;
  if (!ARTICLES.has(before.low)) return false;
  const subject = items[at - 2];
  if (subject === undefined || subject.kind === 'stop') return true;
  return !(
    subject.kind === 'mention' ||
    MAY_PRECEDE_OBJECT.test(subject.low) ||
    isPronoun(subject.low)
  );
}

const MAY_PRECEDE_OBJECT = /^(?:qui|comme|et)$/;
const isPronoun = (low: string): boolean => SUBJECT_PRONOUNS.has(low) || CLITICS.has(low);

function isInfinitiveHere(items: readonly Item[], at: number): boolean {
  if (!isSpeech(items[at]?.low ?? '', 'infinitive')) return false;
  let before = at - 1;
  while (CLITICS.has(items[before]?.low ?? '')) before -= 1;
  return BEFORE_INFINITIVE.has(items[before]?.low ?? '');
}

/** « ont jeté des œufs et *crié* Q »: the auxiliary stands further to the left. */
function isCoordinated(items: readonly Item[], at: number): boolean {
  if (!/^(?:et|puis)$/.test(items[at - 1]?.low ?? '')) return false;
  return items.slice(Math.max(0, at - COORDINATED), at).some(({ low }) => AVOIR.has(low));
}

/** How far to the left a shared auxiliary may stand, in items. */
const COORDINATED = 25;

/** A participle by itself: « accusé par X de … », « qualifié de … », not « le prévenu ». */
function isParticipleHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.low ?? '';
  if (BEFORE_NOUN.has(before) || ARTICLES.has(before)) return false;
  return items
    .slice(at + 1, at + 4)
    .some(({ kind, low }) => kind === 'passage' || /^(?:par|de|d'|comme)$/.test(low));
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
