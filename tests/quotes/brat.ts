import type { EntityKind, Mention, Naming, TextEntity } from '../../src/model/entity.ts';
import { fold } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';

const KINDS: Readonly<Record<string, EntityKind>> = {
  Person: 'person',
  Location: 'place',
  Organization: 'organisation',
  Product: 'other',
  Event: 'other',
};

/** Mentions of a brat stand-off file: outermost names, offsets turned from code points to UTF-16. */
export function readBrat(text: string, annotations: string): Naming {
  const offsets = codePointOffsets(text);
  const read = annotations.split('\n').flatMap((line): Mention[] => {
    // T1	Location 0 6	France
    const match = /^T\d+\t(\w+) (\d+) (\d+)\t/.exec(line);
    const kind = KINDS[match?.[1] ?? ''];
    if (match === null || kind === undefined) return [];
    const start = offsets[Number(match[2])] ?? 0;
    const end = offsets[Number(match[3])] ?? 0;
    return [{ start, end, kind, entity: '', rule: 'gold' }];
  });
  return grouped(text, outermost(read));
}

function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mention of sorted) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}

/** One entity for equal names; a surname alone belongs to the person last named in full. */
function grouped(text: string, mentions: readonly Mention[]): Naming {
  const entities = new Map<string, TextEntity>();
  const surnames = new Map<string, string>();
  const named = mentions.map((mention): Mention => {
    const name = text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const words = fold(name).split(' ');
    const last = words.at(-1) ?? '';
    const full = words.length > 1 && !COURTESY.has(words[0] ?? '');
    const known = mention.kind === 'person' && !full ? surnames.get(last) : undefined;
    const entity = known ?? slug(name);
    if (mention.kind === 'person' && full) surnames.set(last, entity);
    if (!entities.has(entity)) {
      entities.set(entity, { id: entity, kind: mention.kind, name, origin: 'text', merges: [] });
    }
    return { ...mention, entity };
  });
  return { entities: [...entities.values()], mentions: named };
}

const COURTESY = new Set(['m.', 'm', 'mme', 'mr', 'dr']);
