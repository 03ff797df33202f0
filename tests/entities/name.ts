import { nameEntities } from '../../src/entities/entities.ts';
import type { Tagger } from '../../src/entities/tagger/tagger.ts';
import type { Authority, AuthorityEntry } from '../../src/model/authority.ts';
import type { Decisions } from '../../src/model/decisions.ts';
import type { EntityKind } from '../../src/model/entity.ts';

/** A tagger that sees the given names wherever they stand, the longest first. */
export function taggerThatSees(names: Readonly<Record<string, EntityKind>>): Tagger {
  const longestFirst = Object.keys(names).sort((a, b) => b.length - a.length);
  return {
    tag(text) {
      const taken: { start: number; end: number; kind: EntityKind; score: number }[] = [];
      for (const name of longestFirst) {
        for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
          const end = start + name.length;
          const free = taken.every((other) => end <= other.start || other.end <= start);
          if (free) taken.push({ start, end, kind: names[name] ?? 'other', score: 1 });
        }
      }
      return taken.sort((a, b) => a.start - b.start);
    },
  };
}

export function entry(
  id: string,
  kind: EntityKind,
  name: string,
  more: Partial<AuthorityEntry> = {},
): AuthorityEntry {
  return {
    id,
    kind,
    name,
    variants: [],
    mergedFrom: [],
    never: [],
    because: 'pour le test',
    ...more,
  };
}

interface Given {
  readonly sees?: Readonly<Record<string, EntityKind>>;
  readonly authority?: Authority;
  readonly decisions?: Decisions;
}

/** `words → entity (rule)` for each mention of `text`, whose lines are its parts. */
export function named(
  text: string,
  { sees = {}, authority = [], decisions = {} }: Given,
): string[] {
  const naming = namingOf(text, { sees, authority, decisions });
  return naming.mentions.map(
    ({ start, end, entity, rule }) => `${text.slice(start, end)} → ${entity} (${rule})`,
  );
}

export function namingOf(text: string, { sees = {}, authority = [], decisions = {} }: Given) {
  const parts = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return nameEntities({
    text,
    parts,
    authority,
    decisions,
    tagger: taggerThatSees(sees),
    place: { file: 'a.yaml' },
  }).naming;
}
