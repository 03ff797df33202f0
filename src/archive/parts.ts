import type { Span } from '../model/span.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { sentences } from '../text/sentences.ts';
import type { Occurrence, Part } from './model.ts';

/**
 * The blocks of a record and what was set apart, in the order of the source, each with the mentions
 * that begin in it. Linear in both: mentions and parts are walked together.
 *
 * @param entityOf the archive's entity for an entity of the record
 */
export function partsOf(record: ArchiveRecord, entityOf: (id: string) => string): Part[] {
  const bare = [...blockParts(record), ...asideParts(record)].sort((a, b) => a.start - b.start);
  const occurrences = occurrencesOf(record, entityOf);
  let at = 0;
  return bare.map((part) => {
    const inside: Occurrence[] = [];
    for (let next = occurrences[at]; next && next.start < part.end; next = occurrences[at]) {
      if (next.start >= part.start) inside.push(clip(next, part));
      at += 1;
    }
    return { ...part, occurrences: inside };
  });
}

function blockParts(record: ArchiveRecord): Part[] {
  return record.blocks.map(({ start, end, kind }, index) => {
    const text = record.texts[index] ?? '';
    return { aside: false, start, end, kind, text, sentences: sentences(text), occurrences: [] };
  });
}

function asideParts(record: ArchiveRecord): Part[] {
  return record.removed.map(({ start, end, rule, reason, text }) => {
    return { aside: true, start, end, rule, reason, text, occurrences: [] };
  });
}

function occurrencesOf(record: ArchiveRecord, entityOf: (id: string) => string): Occurrence[] {
  return record.entities
    .flatMap(({ id, mentions }) => {
      const entity = entityOf(id);
      return mentions.map(({ start, end, rule }) => ({ start, end, rule, entity }));
    })
    .sort((a, b) => a.start - b.start);
}

const clip = (occurrence: Occurrence, part: Span): Occurrence =>
  occurrence.end <= part.end ? occurrence : { ...occurrence, end: part.end };

/** Index of the part that holds the offset, or -1. Parts are sorted and disjoint. */
export function partAt(parts: readonly Part[], offset: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (!part) return -1;
    if (offset < part.start) high = middle - 1;
    else if (offset >= part.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** What touches each part, by the index of the part; a span over several parts is in each of them. */
export function byPart<Item extends Span>(
  parts: readonly Part[],
  items: readonly Item[],
): ReadonlyMap<number, readonly Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    for (let at = Math.max(0, partAt(parts, item.start)); at < parts.length; at += 1) {
      const part = parts[at];
      if (!part || part.start >= item.end) break;
      const list = found.get(at);
      if (list) list.push(item);
      else found.set(at, [item]);
    }
  }
  return found;
}
