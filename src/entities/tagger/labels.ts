import type { EntityKind } from '../../model/entity.ts';

/** What the model tells apart; events and works read as one kind, `other`, but behave differently in a sentence. */
export const TYPES = ['person', 'organisation', 'place', 'product', 'event'] as const;
export type NameType = (typeof TYPES)[number];

/** Label 0 is « no name »; type t begins with 1 + 2t and goes on with 2 + 2t. */
export const LABELS = 1 + TYPES.length * 2;

export const beginLabel = (type: number): number => 1 + 2 * type;
export const insideLabel = (type: number): number => 2 + 2 * type;
export const isInside = (label: number): boolean => label !== 0 && label % 2 === 0;
export const typeOf = (label: number): number => (label - 1) >> 1;

/** A name goes on only after its own beginning or inside. */
export const allowed = (from: number, to: number): boolean =>
  !isInside(to) || from === to || from === to - 1;

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other', 'other'];
export const kindOf = (type: number): EntityKind => KINDS[type] ?? 'other';
