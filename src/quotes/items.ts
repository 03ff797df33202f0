import type { Mention } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passages.ts';

/**
 * What a sentence is made of, as far as speech is concerned: words, stops, whole names and whole quoted
 * passages. A passage or a name counts as one item, so that what stands in it cannot mislead a rule.
 */
export interface Item extends Span {
  readonly kind: 'word' | 'clitic' | 'stop' | 'passage' | 'mention';
  /** Lower case, with straight apostrophes; `-t-il` and `-il` alike as `il`; empty for passages. */
  readonly low: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  readonly passage?: Passage;
  /** The mentions inside a passage. */
  readonly inside?: readonly Mention[];
  readonly mention?: Mention;
}

/** Abbreviated titles of courtesy, initials, elided words, inverted subjects, words, stops; `M.`, `l'`, `-t-il`, `a` */
const TOKEN =
  /(?<title>(?:MM?|Mme|Mmes|Mlle|Mgr|Me|Dr|Pr)\.?(?![\p{L}\p{N}]))|(?<initial>\p{Lu}\.(?=[\s\p{Lu}-]))|(?<elided>(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[Qq]u|[CDJLMNSTcdjlmnst])['’])|(?<clitic>[-‐‑](?:t[-‐‑'’])?(?:ils?|elles?|on|je|nous|vous|ce|tu)(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑](?!(?:t[-‐‑'’])?(?:ils?|elles?|on|je|nous|vous|ce|tu)(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<stop>\.{2,}|[.,;:!?…()[\]–—/])/gu;

const CAPITAL = /^\p{Lu}/u;

/**
 * The items of a stretch of text. `passages` and `mentions` lie inside or outside it, sorted and
 * disjoint; a mention inside a passage is part of the passage.
 */
export function itemise(
  text: string,
  within: Span,
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Item[] {
  const items: Item[] = [];
  let at = within.start;
  for (const island of islands(within, passages, mentions)) {
    if (island.start < at) continue;
    wordsInto(items, text, at, island.start);
    items.push(island);
    at = island.end;
  }
  wordsInto(items, text, at, within.end);
  return items;
}

function islands(within: Span, passages: readonly Passage[], mentions: readonly Mention[]): Item[] {
  const all: Item[] = [
    ...overlapping(passages, within).map((passage): Item => {
      const start = Math.max(passage.start, within.start);
      const end = Math.min(passage.end, within.end);
      const inside = overlapping(mentions, passage.inner);
      return { kind: 'passage', start, end, low: '', capital: false, passage, inside };
    }),
    ...overlapping(mentions, within)
      .filter((mention) => mention.start >= within.start && mention.end <= within.end)
      .map(
        (mention): Item => ({
          kind: 'mention',
          start: mention.start,
          end: mention.end,
          low: '',
          capital: true,
          mention,
        }),
      ),
  ];
  // A name that holds a passage (a nickname inside a name) steps back behind the passage.
  return all.sort((a, b) => a.start - b.start || (a.kind === 'passage' ? -1 : 1));
}

/** The part of a sorted list that meets a span, found by halving: the list may be as long as the text. */
function overlapping<T extends Span>(list: readonly T[], within: Span): readonly T[] {
  const from = firstEndingAfter(list, within.start);
  let to = from;
  while (to < list.length && (list[to]?.start ?? 0) < within.end) to += 1;
  return list.slice(from, to);
}

/** Index of the first span that ends after `offset`, in a sorted and disjoint list. */
export function firstEndingAfter(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function wordsInto(items: Item[], text: string, start: number, end: number): void {
  if (end <= start) return;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const from = start + match.index;
    items.push({
      kind: kindOf(groups),
      start: groups.clitic === undefined ? from : from + bareOffset(match[0]),
      end: from + match[0].length,
      low: lowered(match[0]),
      capital: CAPITAL.test(match[0]),
    });
  }
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Item['kind'] {
  if (groups.stop !== undefined) return 'stop';
  return groups.clitic === undefined ? 'word' : 'clitic';
}

/** Where the pronoun itself begins in `-t-il`. */
const bareOffset = (token: string): number =>
  /(?:ils?|elles?|on|je|nous|vous|ce|tu)$/i.exec(token)?.index ?? 0;

function lowered(token: string): string {
  const low = token.toLowerCase().replaceAll('’', "'");
  return /^[-‐‑]/.test(low) ? low.slice(bareOffset(low)) : low;
}
