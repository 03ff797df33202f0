import type { ArchiveQuote, Article, BlockPart } from '../../archive/model.ts';
import { byPart } from '../../archive/parts.ts';
import type { Span } from '../../model/span.ts';
import { entityLink, type SiteContext } from '../context.ts';
import { excerpt } from '../excerpt.ts';
import { type Marked, type Segment, segments } from '../segments.ts';
import { french, frenchSlices, inner } from '../typography.ts';
import { shortPath } from '../urls.ts';
import { blockMarks, type ForeignMark, spokenWords } from './foreign.ts';
import { blockNotes, type Explained, type Note } from './notes.ts';
import { passageIds } from './passage-ids.ts';
import { stretchSlices } from './quote-spans.ts';
import { sharedNote } from './shared-note.ts';

/** What is marked in the words of a block. */
export type TextMark =
  | { readonly kind: 'name'; readonly href: string }
  | { readonly kind: 'quote'; readonly id: string }
  | { readonly kind: 'time'; readonly datetime: string | null }
  | ForeignMark;

/** A passage as shown: a block with its notes, or a run of passages set apart as one line. */
export type Passage = BlockPassage | AsidePassage;

export interface BlockPassage {
  readonly kind: 'heading' | 'lead' | 'paragraph';
  /** Lasting: made from the words, not from their place. */
  readonly id: string;
  readonly segments: readonly Segment<TextMark>[];
  readonly notes: readonly Note[];
  /** How to cite it; headings are not cited. */
  readonly cite: PassageCite | null;
  /** Length of the words as shown, from which the layout is estimated. */
  readonly length: number;
}

export interface PassageCite {
  /** Its first words, whole where it is short. */
  readonly words: string;
  /** Absolute; lasts as long as the words and the source do. */
  readonly href: string;
}

export interface AsidePassage {
  readonly kind: 'aside';
  readonly items: readonly {
    readonly segments: readonly Segment<TextMark>[];
    readonly rule: string;
    readonly reason: string;
  }[];
}

/** `2017`, `2017-02`, `2017-02-14`: what the `datetime` of HTML takes. */
const DATETIME = /^\d{4}(?:-\d{2}){0,2}$/;

/** The text of an article as shown, in its order; the title's own block is left to the head of the page. */
export function passages(context: SiteContext, article: Article): Passage[] {
  const { parts, record, quotes } = article;
  const times = byPart(parts, record.times);
  const repeats = byPart(parts, record.repeats);
  const spans = byPart(
    parts,
    record.quotes.map(({ start, end }, index) => ({ start, end, index })),
  );
  const quotesAt = quotesByPart(quotes);
  const ids = passageIds(article);
  const shared = context.sharedOf.get(article.order) ?? [];
  const explained: Explained = { names: new Set(), times: new Set() };
  const shown: Passage[] = [];
  parts.forEach((part, at) => {
    if (part.aside) {
      const segments = spokenWords(article, part.text, false);
      addAside(shown, { segments, rule: part.rule, reason: french(part.reason) });
      return;
    }
    if (part.kind === 'title') return;
    const contents = {
      times: times.get(at) ?? [],
      quotes: quotesAt.get(at) ?? [],
    };
    const notes = [
      ...blockNotes(context, part, contents, explained),
      ...(repeats.get(at) ?? []).flatMap((repeat) => repeatNote(article, at, repeat, ids)),
      ...shared.flatMap((passage) => sharedNote(context, article, at, passage)),
    ];
    const marks = [
      ...nameMarks(context, part),
      ...(spans.get(at) ?? []).map((quote) => quoteMark(quote)),
      ...contents.times.map((time) => timeMark(time)),
    ];
    const id = ids[at] ?? `p${at}`;
    shown.push({
      kind: part.kind,
      id,
      cite: part.kind === 'heading' ? null : passageCite(context, article, part, id),
      segments: shift(part, marks, blockMarks(article, at)),
      notes,
      length: part.text.length,
    });
  });
  return shown;
}

/** Longest quotation of a passage that its citation carries, in letters. */
const CITED = 280;

const passageCite = (
  { urls }: SiteContext,
  article: Article,
  { text }: BlockPart,
  id: string,
): PassageCite => ({
  words: french(excerpt(text, CITED)),
  href: `${urls.absolute(shortPath(article))}#${id}`,
});

function quotesByPart(quotes: readonly ArchiveQuote[]): ReadonlyMap<number, ArchiveQuote[]> {
  const found = new Map<number, ArchiveQuote[]>();
  for (const quote of quotes) found.set(quote.part, [...(found.get(quote.part) ?? []), quote]);
  return found;
}

function addAside(shown: Passage[], item: AsidePassage['items'][number]): void {
  const last = shown.at(-1);
  if (last?.kind === 'aside')
    shown[shown.length - 1] = { kind: 'aside', items: [...last.items, item] };
  else shown.push({ kind: 'aside', items: [item] });
}

/** Marks carry source offsets, those `within` the block its own; the words are cut by offsets of the block. */
function shift(
  part: BlockPart,
  marks: readonly Marked<TextMark>[],
  within: readonly Marked<TextMark>[],
): Segment<TextMark>[] {
  const inBlock = marks.map((mark) => ({
    ...mark,
    start: mark.start - part.start,
    end: mark.end - part.start,
  }));
  const quotes = inBlock.filter(({ mark }) => mark.kind === 'quote');
  const slice = frenchSlices(part.text, quotes);
  return segments({ start: 0, end: part.text.length }, [...inBlock, ...within], slice);
}

function nameMarks(context: SiteContext, part: BlockPart): Marked<TextMark>[] {
  return part.occurrences.flatMap(({ start, end, entity }) => {
    const link = entityLink(context, entity);
    return link ? [{ start, end, rank: 1, mark: { kind: 'name' as const, href: link.href } }] : [];
  });
}

const quoteMark = ({ start, end, index }: Span & { index: number }): Marked<TextMark> => ({
  start,
  end,
  rank: 0,
  mark: { kind: 'quote', id: `c${index + 1}` },
});

const timeMark = ({ start, end, edtf }: Span & { edtf: string | null }): Marked<TextMark> => ({
  start,
  end,
  rank: 2,
  mark: { kind: 'time', datetime: edtf !== null && DATETIME.test(edtf) ? edtf : null },
});

/** Words that stop within a sentence say so. */
const stopped = (words: string): string => (/[.!?…»”]$/u.test(words) ? words : `${words}…`);

function repeatNote(
  article: Article,
  at: number,
  repeat: Span & { of: Span },
  ids: readonly (string | undefined)[],
): Note[] {
  const { parts } = article;
  const from = repeat.start - (parts[at]?.start ?? 0);
  if (from < 0) return [];
  const earlier = parts.findIndex(
    ({ start, end }) => repeat.of.start >= start && repeat.of.start < end,
  );
  const id = ids[earlier];
  const length = repeat.end - repeat.start;
  const slice = stretchSlices(article, at, { start: from, end: from + length });
  const words = inner(excerpt(slice(0, length), 70));
  return id ? [{ kind: 'repeat', at: from, href: `#${id}`, words: stopped(words) }] : [];
}
