import type { Block } from '../model/block.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Naming } from '../model/entity.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../text/failure.ts';
import { type Attribution, attribute } from './attribution.ts';
import { gatherCast } from './cast.ts';
import { applyDecisions } from './decide.ts';
import { findPassages } from './passages.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun, resolveTitle, type Scene } from './resolve.ts';
import { type Sentence, splitSentences } from './sentences.ts';
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
  /** The last quote whose speaker was looked for, for the quotes that continue it. */
  last: { readonly sentence: Sentence; readonly quote: Quote } | undefined;
}

/**
 * The quotes of a text, sorted and disjoint; a quote inside a quote is part of the outer one. Spans are
 * UTF-16 offsets, from the opening to the closing mark. An editor's decisions win.
 * @throws Failure `correction-stale` where a decision quotes words that are not there
 */
export function findQuotes({ text, blocks, naming, decisions, place }: QuoteInput): Quote[] {
  const passages = findPassages(text, blocks);
  const found = passages.length === 0 ? [] : attributed(text, blocks, naming, passages);
  return applyDecisions(text, found, decisions, place);
}

function attributed(
  text: string,
  blocks: readonly Block[],
  naming: Naming,
  passages: ReturnType<typeof findPassages>,
): Quote[] {
  const sentences = splitSentences(text, blocks, passages, naming.mentions);
  const cast = gatherCast(text, sentences, naming);
  const stage: Stage = { text, sentences, cast, floor: new Map(), last: undefined };
  const quotes: Quote[] = [];
  const seen = new Set<number>();
  for (const sentence of sentences) {
    sentence.items.forEach((item, at) => {
      if (item.passage === undefined || seen.has(item.passage.start)) return;
      seen.add(item.passage.start);
      const quote = read(stage, sentence, at);
      if (quote) quotes.push(quote);
    });
    notice(stage, sentence);
  }
  return quotes;
}

/** A sentence without a quote may still say who has the floor: « X dénonce une manipulation. « C'est une honte. » » */
function notice(stage: Stage, sentence: Sentence): void {
  if (stage.floor.has(sentence.index)) return;
  const found = attribute(sentence, sentence.items.length, stage.text);
  if (found?.phrase === undefined) return;
  const { speaker } = resolved(stage, sentence, found, found.phrase);
  if (speaker !== null) stage.floor.set(sentence.index, speaker);
}

function read(stage: Stage, sentence: Sentence, at: number): Quote | undefined {
  const found = attribute(sentence, at, stage.text);
  const passage = sentence.items[at]?.passage;
  if (passage === undefined || !isQuote(stage.text, sentence, at, found)) return undefined;
  const span = { start: passage.start, end: passage.end };
  const quote = found
    ? attributedQuote(stage, sentence, found, span)
    : continued(stage, sentence, span);
  if (quote.speaker !== null) stage.floor.set(sentence.index, quote.speaker);
  stage.last = { sentence, quote };
  return quote;
}

function attributedQuote(stage: Stage, sentence: Sentence, found: Attribution, span: Span): Quote {
  const cue = found.cue && { cue: found.cue };
  if (found.phrase === undefined) return { ...span, speaker: null, ...cue, rule: found.rule };
  const { speaker, rule } = resolved(stage, sentence, found, found.phrase);
  return { ...span, speaker, speakerSpan: phraseSpan(found, found.phrase), ...cue, rule };
}

const phraseSpan = ({ items }: Attribution, phrase: Phrase): Span => ({
  start: items[phrase.from]?.start ?? 0,
  end: items[phrase.to - 1]?.end ?? 0,
});

function resolved(
  stage: Stage,
  sentence: Sentence,
  found: Attribution,
  phrase: Phrase,
): { speaker: string | null; rule: string } {
  if (phrase.kind === 'named') return { speaker: phrase.mention?.entity ?? null, rule: found.rule };
  if (phrase.kind === 'pronoun') {
    const at = found.items === sentence.items ? phrase.from : 0;
    const speaker = resolvePronoun(stage, sentence, at, phrase.head ?? '');
    return { speaker, rule: speaker === null ? found.rule : 'pronoun' };
  }
  if (phrase.kind === 'title') {
    const words = found.items
      .slice(phrase.from, phrase.to)
      .map((item) => item.low || stage.text.slice(item.start, item.end).toLowerCase());
    const speaker = resolveTitle(stage, sentence, phrase, words);
    return { speaker, rule: speaker === null ? found.rule : 'title' };
  }
  return { speaker: null, rule: found.rule };
}

/** A quote that nobody is said to speak goes on with whoever spoke just before, in the same paragraph. */
function continued(stage: Stage, sentence: Sentence, span: Span): Quote {
  const speaker = stage.floor.get(sentence.index) ?? stage.floor.get(sentence.index - 1);
  const before = stage.sentences[sentence.index - 1];
  const near =
    stage.floor.has(sentence.index) ||
    (before !== undefined && (before.block === sentence.block || endsWithColon(before)));
  if (speaker === undefined || !near) return { ...span, speaker: null, rule: 'none' };
  return { ...span, speaker, rule: 'continuation' };
}

const endsWithColon = (sentence: Sentence): boolean => sentence.items.at(-1)?.low === ':';
