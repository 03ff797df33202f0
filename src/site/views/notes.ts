import type { ArchiveQuote, Article, BlockPart, Entity } from '../../archive/model.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { entityLink, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { shownDate } from '../shown-date.ts';
import { french } from '../typography.ts';
import type { Link } from './page.ts';
import type { OtherPlace } from './shared-note.ts';

/** One note in the margin, beside the words at offset `at` of its block. */
export type Note = NoteBody & { readonly at: number };

type NoteBody =
  | {
      readonly kind: 'name';
      readonly name: Link;
      /** Most frequent first. Without their counts, which each new article would change. */
      readonly forms: readonly string[];
    }
  | {
      readonly kind: 'time';
      readonly words: string;
      readonly value: string;
      readonly anchor: string | null;
    }
  | {
      readonly kind: 'speaker';
      readonly speaker: Link;
      /** The words that name the speaker, where they are not the name. */
      readonly words: string | null;
      readonly resolved: boolean;
    }
  | { readonly kind: 'repeat'; readonly href: string; readonly words: string }
  | {
      readonly kind: 'shared';
      readonly links: readonly OtherPlace[];
      readonly words: string;
    };

/** Speakers that no name beside the verb gives, but a rule: shown as doubtful. */
const RESOLVED = new Set(['pronoun', 'title', 'continuation']);

/** What was explained higher up in the article, so that each thing is said once. */
export interface Explained {
  readonly names: Set<string>;
  readonly times: Set<string>;
}

export type RecordTime = Article['record']['times'][number];

/** What one block holds, besides its mentions. */
export interface BlockContents {
  readonly times: readonly RecordTime[];
  readonly quotes: readonly ArchiveQuote[];
}

/** The notes of one block, in the order of its words: names, times, then who speaks. */
export function blockNotes(
  context: SiteContext,
  block: BlockPart,
  { times, quotes }: BlockContents,
  explained: Explained,
): Note[] {
  return [
    ...nameNotes(context, block, explained),
    ...timeNotes(block, times, explained),
    ...(block.kind === 'heading' ? [] : speakerNotes(context, block, quotes)),
  ];
}

function nameNotes(context: SiteContext, block: BlockPart, { names }: Explained): Note[] {
  return block.occurrences.flatMap(({ entity: id, start }) => {
    if (names.has(id)) return [];
    names.add(id);
    const entity = context.archive.entityById.get(id);
    const name = entityLink(context, id);
    const forms = entity ? spellings(entity) : [];
    if (!name || forms.length === 0) return [];
    return [{ kind: 'name' as const, at: start - block.start, name, forms }];
  });
}

const known = new WeakMap<Entity, readonly string[]>();

/** The forms of a name that is spelt in several ways; of any other none. Each entity is looked at once. */
function spellings(entity: Entity): readonly string[] {
  const forms =
    known.get(entity) ??
    (hasOtherSpellings(entity) ? entity.variants.slice(0, 6).map(({ form }) => french(form)) : []);
  known.set(entity, forms);
  return forms;
}

/** Words before a name that make no other spelling of it. */
const TITLES = new Set(
  'm mm mme mlle mr le la les l du de des d president general ministre'.split(' '),
);

/**
 * Whether a form was met that spells the name otherwise: neither a part of it (`Trump`) nor more of
 * it (`Fédération de Russie`), but `Kislyak` for `Kisliak`, or `USA`.
 */
export function hasOtherSpellings({ name, variants }: Entity): boolean {
  const known = wordsOf(name);
  return variants.some(({ form }) => {
    const words = wordsOf(form).filter((word) => !TITLES.has(word));
    return (
      !words.every((word) => known.includes(word)) && !known.every((word) => words.includes(word))
    );
  });
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Expressions that say their date themselves need no note. */
const PLAIN = new Set(['full-date', 'month-year', 'year']);

function timeNotes(block: Span, found: readonly RecordTime[], { times }: Explained): Note[] {
  return found.flatMap(({ start, text, edtf, rule, anchor }) => {
    if (edtf === null || PLAIN.has(rule) || start < block.start) return [];
    const value = shownDate(edtf);
    const key = `${fold(text)}=${edtf}`;
    if (times.has(key) || fold(value) === fold(text)) return [];
    times.add(key);
    const words = french(excerpt(text, 60));
    const read = anchor === undefined ? null : french(anchor);
    return [{ kind: 'time' as const, at: start - block.start, words, value, anchor: read }];
  });
}

function speakerNotes(context: SiteContext, block: Span, quotes: readonly ArchiveQuote[]): Note[] {
  const seen = new Set<string>();
  return quotes.flatMap(({ start, speaker: id, speakerWords, rule }) => {
    const speaker = id === null || seen.has(id) ? null : entityLink(context, id);
    if (!speaker || id === null) return [];
    seen.add(id);
    const isName =
      speakerWords === null || isFormOf(context.archive.entityById.get(id), speakerWords);
    const words = isName ? null : french(excerpt(speakerWords, 90));
    return [
      {
        kind: 'speaker' as const,
        at: start - block.start,
        speaker,
        words,
        resolved: RESOLVED.has(rule),
      },
    ];
  });
}

/** Whether the words hold a form of the name (`M.Trump`): then they say nothing more. */
export const isFormOf = (entity: Entity | undefined, words: string): boolean =>
  entity?.variants.some(({ form }) => words.includes(form)) ?? false;
