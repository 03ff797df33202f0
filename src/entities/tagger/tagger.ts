import { readFileSync } from 'node:fs';
import type { EntityKind } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { splitCompounds } from './compounds.ts';
import { Decoder } from './decoder.ts';
import { type Model, readModel } from './model.ts';
import { Page } from './page.ts';
import { markPatterns } from './patterns.ts';
import { repair } from './repairs.ts';
import { spansOf } from './spans.ts';
import { settleByVote } from './vote.ts';

/** A name found in a text. `score` is 0..1: how clearly the words won against any other reading. */
export interface TaggedName extends Span {
  readonly kind: EntityKind;
  readonly score: number;
}

export interface Tagger {
  /**
   * The names of a text, sorted and disjoint, UTF-16 offsets, never touching white space at either end.
   * @param parts the stretches to look at, sorted and disjoint; no name crosses from one to the next
   */
  tag(text: string, parts: readonly Span[]): TaggedName[];
}

/** The tagger with the weights that ship. Reading them takes a few tens of milliseconds. */
export function loadTagger(): Tagger {
  const folder = new URL('../model/', import.meta.url);
  return taggerOf(
    readModel(
      readFileSync(new URL('lexicon.bin', folder)),
      readFileSync(new URL('weights.bin', folder)),
    ),
  );
}

/** A tagger with other weights: training scores itself with it. */
export function taggerOf(model: Model): Tagger {
  const page = new Page(model.annotate);
  const decoder = new Decoder(model, page.tokens.start.length);
  return {
    tag(text, parts) {
      const found: TaggedName[] = [];
      const cursor = { part: 0, at: 0 };
      while (page.read(text, parts, cursor)) {
        page.study(model.phrases);
        decoder.decode(page);
        repair(page, decoder);
        markPatterns(page, decoder);
        settleByVote(page, decoder);
        for (const name of splitCompounds(text, page, spansOf(page, decoder))) found.push(name);
      }
      return found;
    },
  };
}
