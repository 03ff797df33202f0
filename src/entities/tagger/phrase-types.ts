import type { PHRASE_KINDS } from './classes.ts';
import type { NameType } from './labels.ts';

/** Type of a known phrase, by the list that it stands on. */
export const PHRASE_TYPES: Readonly<Record<(typeof PHRASE_KINDS)[number], NameType>> = {
  territories: 'place',
  cities: 'place',
  regions: 'place',
  institutions: 'organisation',
  organisations: 'organisation',
  companies: 'organisation',
  media: 'organisation',
  parties: 'organisation',
  clubs: 'organisation',
  events: 'event',
  products: 'product',
  persons: 'person',
};
