import type { Item } from './items.ts';
import { isRole } from './lexicon/roles.ts';
import {
  AVOIR,
  CLAUSE_OPENERS,
  CLITICS,
  CONJUNCTIONS,
  ETRE,
  isAdverb,
  PREPOSITIONS,
  REFLEXIVE,
} from './lexicon/words.ts';
import type { Phrase } from './phrases.ts';
import { agentOf, cliticPhrase } from './subjects.ts';
import { subjectAfter } from './subjects-after.ts';
import { cliticVerbAt, type VerbGroup, verbGroupAt } from './verb-groups.ts';

/** A verb of speech whose subject stands behind it: « a déclaré X », « grince-t-il », « s'est esclaffé X ». */
export interface Inversion {
  readonly group: VerbGroup;
  readonly phrase: Phrase;
  /** Whether the verb is a known one of speech, or only stands as one would. */
  readonly known: boolean;
}

/** How many pronouns and adverbs may stand before the verb: « , *lui* a répondu X », « , *enfin* ajoute X ». */
const BEFORE_VERB = 4;

/** The inversion that begins with this item, pronouns and adverbs before the verb stepped over. */
export function inversionAt(items: readonly Item[], from: number): Inversion | undefined {
  let at = from;
  while (at < from + BEFORE_VERB && stepsOver(items[at])) at += 1;
  if (/^(?:ayant|étant|avoir|être)$/.test(items[at]?.low ?? '')) return undefined;
  const speech = verbGroupAt(items, at);
  if (speech) return spoken(items, speech);
  const other = cliticVerbAt(items, at) ?? reflexiveAt(items, at) ?? unlistedAt(items, at);
  const found = other && withSubject(items, other, false);
  return found && found.phrase.kind !== 'other' ? found : undefined;
}

function spoken(items: readonly Item[], group: VerbGroup): Inversion | undefined {
  if (group.kind === 'gerund' || group.kind === 'infinitive') return undefined;
  if (group.kind !== 'passive') return near(withSubject(items, group, true));
  if (group.to - group.from < 2) return undefined;
  const phrase = agentOf(items, group);
  return phrase && { group, phrase, known: true };
}

/** How far from its verb a noun of any kind is still its subject: « témoigne un lycéen », not « … pour reconstruire la ville ». */
const NEAR = 3;

const near = (found: Inversion | undefined): Inversion | undefined =>
  found && (found.phrase.kind !== 'other' || found.phrase.from - found.group.to <= NEAR)
    ? found
    : undefined;

function withSubject(
  items: readonly Item[],
  group: VerbGroup,
  known: boolean,
): Inversion | undefined {
  const phrase =
    group.clitic === undefined ? subjectAfter(items, group.to) : cliticPhrase(items, group.clitic);
  return phrase && { group, phrase, known };
}

const stepsOver = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (CLITICS.has(item.low) || isAdverb(item.low)) && !AVOIR.has(item.low);

/** Any reflexive verb straight behind quoted words, whatever it means. */
function reflexiveAt(items: readonly Item[], at: number): VerbGroup | undefined {
  if (!REFLEXIVE.has(items[at - 1]?.low ?? '') || items[at]?.kind !== 'word') return undefined;
  const to = ETRE.has(items[at]?.low ?? '') ? at + 2 : at + 1;
  return to <= items.length ? { from: at - 1, to, kind: 'finite' } : undefined;
}

/** « …, tonitrue X. »: a word that may be a verb straight between quoted words and a person, with a stop behind. */
function unlistedAt(items: readonly Item[], at: number): VerbGroup | undefined {
  const { kind, low = '', capital } = items[at] ?? {};
  if (kind !== 'word' || capital || !THIRD_PERSON.test(low) || isRole(low)) return undefined;
  if (PREPOSITIONS.has(low) || CONJUNCTIONS.has(low) || CLAUSE_OPENERS.has(low)) return undefined;
  const closed = items[at + 2] === undefined || items[at + 2]?.kind === 'stop';
  const named = items[at + 1]?.mention?.kind === 'person' && closed;
  return named && items[at - 1]?.low === ',' ? { from: at, to: at + 1, kind: 'finite' } : undefined;
}

// « tonitrue », « pourfend », « s'emporta »: no plural, for one speaks
const THIRD_PERSON = /^\p{L}{3,}[etda]$/u;
