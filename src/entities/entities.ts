import type { Asked } from '../model/asked.ts';
import type { KnownEntries } from '../model/authority.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Naming } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../text/failure.ts';
import { carrySurnames } from './carry.ts';
import { decideEntities } from './decide.ts';
import { type KnownFinder, knownFinder } from './known.ts';
import { linkInText } from './link/in-text.ts';
import { variantFinder } from './link/known-variant.ts';
import { mendNames } from './mend/mend.ts';
import { namedOutside, namingOf } from './naming.ts';
import { askedOf } from './reach/asked.ts';
import { reconcile } from './reconcile.ts';
import type { Tagger } from './tagger/tagger.ts';
import { wordsOf } from './words.ts';

/** What `nameEntities` looks at. */
interface NamingInput {
  /** The decoded source. */
  readonly text: string;
  /** The stretches to look at: blocks and removed passages, sorted and disjoint. */
  readonly parts: readonly Span[];
  /** Those of `parts` where a name counts only if another part, or the authority, knows it. */
  readonly furniture?: readonly Span[];
  readonly authority: KnownEntries;
  readonly decisions: Decisions;
  readonly tagger: Tagger;
  /** The editor's file that the decisions come from, for errors. */
  readonly place: Place;
}

/**
 * Who and what a text names. In order:
 * 1. the tagger's names, mended by what the rest of the text says, and the authority's forms, brought together;
 * 2. surnames of persons named in full, where nothing saw them;
 * 3. which of all these are one entity, by forms, acronyms and surnames;
 * 4. without what only the furniture of a page names, « Refuser Paramétrer »;
 * 5. the editor's decisions, which win.
 * Mentions are sorted, disjoint and inside `parts` (an editor's may stand anywhere); offsets are UTF-16.
 * `asked` says by what of the authority all this may change.
 * @throws Failure `correction-stale`, `correction-unknown-entity`
 */
export function nameEntities(input: NamingInput): { naming: Naming; asked: Asked } {
  const { text, parts, furniture = [], authority, decisions, tagger, place } = input;
  const { findKnown, findVariant } = readied(authority);
  const words = wordsOf(text, parts);
  const tagged = mendNames(text, tagger.tag(text, parts));
  const found = reconcile({ text, words }, tagged, findKnown(text, words));
  const carried = carrySurnames({ text, words }, found);
  const linked = linkInText(text, parts, carried, findVariant);
  const ruled = namedOutside(furniture, namingOf(linked, authority));
  return {
    naming: decideEntities(ruled, decisions, { text, authority, place }),
    asked: askedOf(text, words, carried),
  };
}

interface Readied {
  readonly findKnown: KnownFinder;
  readonly findVariant: ReturnType<typeof variantFinder>;
}

/** An authority is prepared once, not once a text. */
const READIED = new WeakMap<KnownEntries, Readied>();

function readied(authority: KnownEntries): Readied {
  const before = READIED.get(authority);
  if (before) return before;
  const ready = { findKnown: knownFinder(authority), findVariant: variantFinder(authority) };
  READIED.set(authority, ready);
  return ready;
}
