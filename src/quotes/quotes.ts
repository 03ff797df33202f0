import type { Block } from '../model/block.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Naming } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../text/failure.ts';
import { attribute } from './attribution.ts';
import { gatherCast } from './cast.ts';
import { applyDecisions } from './decide.ts';
import { findDialogue } from './dialogue.ts';
import { unnamedGender } from './gender.ts';
import { firstEndingAfter } from './items.ts';
import { justBefore } from './just-before.ts';
import type { RoleGender } from './lexicon/roles.ts';
import { findPassages, type Passage } from './passages.ts';
import { shareSpeakers } from './repeats.ts';
import { resolve, type Scene } from './resolve.ts';
import { isAlone, type Sentence, splitSentences } from './sentences.ts';
import type { Attribution } from './spot.ts';
import { isQuote } from './worth.ts';

export interface QuoteInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly naming: Naming;
  readonly decisions: Decisions;
  readonly place: Place;
}

interface Stage extends Scene {
  readonly floor: Map<number, string>;
  readonly unnamed: Map<number, RoleGender>;
  /** Blocks that head others: what they quote is said below, not above. */
  readonly headings: ReadonlySet<number>;
}

/**
 * The quotes of a text, sorted and disjoint; a quote inside a quote is part of the outer one. Spans are
 * UTF-16 offsets, from the opening to the closing mark. An editor's decisions win.
 * @throws Failure `correction-stale` where a decision quotes words that are not there
 */
export function findQuotes({ text, blocks, naming, decisions, place }: QuoteInput): Quote[] {
  const passages = everyPassage(text, blocks);
  const found =
    passages.length === 0 ? [] : shareSpeakers(text, attributed(text, blocks, naming, passages));
  return applyDecisions(text, found, decisions, place);
}

/** Passages between marks, and lines of dialogue that hold none. */
function everyPassage(text: string, blocks: readonly Block[]): Passage[] {
  const marked = findPassages(text, blocks);
  const lines = findDialogue(text, blocks).filter(({ start, end }) => {
    const near = marked[firstEndingAfter(marked, start)];
    return near === undefined || near.start >= end;
  });
  return [...marked, ...lines].sort((a, b) => a.start - b.start);
}

function attributed(
  text: string,
  blocks: readonly Block[],
  naming: Naming,
  passages: readonly Passage[],
): Quote[] {
  const sentences = splitSentences(text, blocks, passages, naming.mentions);
  const cast = gatherCast(text, sentences, naming);
  const headings = new Set(blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : [])));
  const stage: Stage = { text, sentences, cast, headings, floor: new Map(), unnamed: new Map() };
  const quotes = new Map<number, Quote>();
  for (const sentence of sentences) {
    sentence.items.forEach((item, at) => {
      const start = item.passage?.start;
      if (start === undefined || isAttributed(quotes.get(start))) return;
      const quote = read(stage, sentence, at);
      if (quote) quotes.set(start, quote);
    });
    if (matters(sentences, sentence.index)) notice(stage, sentence);
  }
  return [...quotes.values()];
}

/** A passage over several paragraphs is met in each: whoever is named beside its start or its end speaks. */
const isAttributed = (quote: Quote | undefined): boolean =>
  quote?.speakerSpan !== undefined || quote?.cue !== undefined;

/** How many sentences behind one a quote may look back to it, to know who had the floor. */
const REACH = 6;

/** Only before a quote does it matter who has the floor. */
const matters = (sentences: readonly Sentence[], at: number): boolean =>
  sentences
    .slice(at + 1, at + 1 + REACH)
    .some(({ items }) => items.some((item) => item.kind === 'passage'));

/** A sentence without a quote may still say who has the floor: « X dénonce une manipulation. « C'est une honte. » » */
function notice(stage: Stage, sentence: Sentence): void {
  if (stage.floor.has(sentence.index)) return;
  const found = attribute(stage.text, sentence, sentence.items.length, undefined);
  if (found?.phrase === undefined) return;
  const { speaker } = resolve(stage, sentence, found.phrase, found.items);
  takeFloor(stage, sentence, speaker, found);
}

/** Whoever speaks has the floor; somebody without a name takes it from those who have one. */
function takeFloor(
  stage: Stage,
  { index }: Sentence,
  speaker: string | null,
  found: Attribution | undefined,
): void {
  const phrase = speaker === null ? found?.phrase : undefined;
  const gender = phrase && found ? unnamedGender(phrase, found.items) : undefined;
  if (speaker !== null) {
    stage.floor.set(index, speaker);
    stage.unnamed.delete(index);
  } else if (gender !== undefined) {
    stage.unnamed.set(index, gender);
    stage.floor.delete(index);
  }
}

function read(stage: Stage, sentence: Sentence, at: number): Quote | undefined {
  const passage = sentence.items[at]?.passage;
  const found = attributionOf(stage, sentence, at);
  if (passage === undefined || !isQuote(stage.text, sentence, at, found?.attribution))
    return undefined;
  const span = { start: passage.start, end: passage.end };
  const quote = found
    ? attributedQuote(stage, found.sentence, found.attribution, span)
    : continued(stage, sentence, span);
  takeFloor(stage, sentence, quote.speaker, found?.attribution);
  return quote;
}

/** What the passage's own sentence says, else the sentence before where it ends with a colon. */
function attributionOf(stage: Stage, sentence: Sentence, at: number) {
  const next = stage.sentences[sentence.index + 1];
  const own = attribute(stage.text, sentence, at, next);
  if (own) return { sentence, attribution: own };
  const before = stage.sentences[sentence.index - 1];
  if (at > 0 || before?.items.at(-1)?.low !== ':') return undefined;
  const attribution = attribute(stage.text, before, before.items.length, undefined);
  return attribution && { sentence: before, attribution };
}

function attributedQuote(stage: Stage, sentence: Sentence, found: Attribution, span: Span): Quote {
  const cue = found.cue && { cue: found.cue };
  const { phrase, items } = found;
  if (phrase === undefined) {
    const speaker = isNarrative(sentence) ? (speakerBefore(stage, sentence) ?? null) : null;
    return { ...span, speaker, ...cue, rule: speaker === null ? found.rule : 'continuation' };
  }
  const { speaker, rule = found.rule } = resolve(stage, sentence, phrase, items);
  const start = items[phrase.from]?.start ?? span.start;
  const end = items[phrase.to - 1]?.end ?? span.end;
  return { ...span, speaker, speakerSpan: { start, end }, ...cue, rule };
}

/** « Et d'ajouter : « … » »: whoever spoke just before. */
const isNarrative = ({ items }: Sentence): boolean =>
  items[0]?.low === 'et' && /^d[e']$/.test(items[1]?.low ?? '');

/**
 * A quote that nobody is said to speak goes on with whoever spoke just before in the paragraph, or,
 * where it is a paragraph of its own, in the one before; else with the subject of the sentence before.
 */
function continued(stage: Stage, sentence: Sentence, span: Span): Quote {
  const speaker = stage.floor.get(sentence.index) ?? speakerBefore(stage, sentence);
  if (speaker === undefined) return { ...span, speaker: null, rule: 'none' };
  return { ...span, speaker, rule: 'continuation' };
}

function speakerBefore(stage: Stage, sentence: Sentence): string | undefined {
  const before = stage.sentences[sentence.index - 1];
  if (before === undefined) return undefined;
  if (!sentence.items.every(isAlone) && !isNarrative(sentence)) return undefined;
  if (before.block === sentence.block) return justBefore(stage, sentence);
  if (stage.headings.has(sentence.block)) return undefined;
  const lone = stage.sentences[sentence.index + 1]?.block !== sentence.block;
  const quoted = before.items.some((item) => item.kind === 'passage');
  return lone && quoted && sentence.block === before.block + 1
    ? stage.floor.get(before.index)
    : undefined;
}
