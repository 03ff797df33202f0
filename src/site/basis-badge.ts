import type { DateBasis } from '../model/date.ts';
import { DATE_BASIS } from './strings/index.ts';

/** The word beside a date that the source does not state; null where the date itself says all: stated, or unknown. */
export const basisBadge = (basis: DateBasis): string | null =>
  basis === 'stated' || basis === 'unknown' ? null : DATE_BASIS[basis];
