/** Word classes, one list each under `model/lists/words/`; the position is the bit. Add at the end only, then train. */
export const WORD_CLASSES = [
  'civil-titles',
  'functions',
  'speech-verbs',
  'organisation-kinds',
  'place-kinds',
  'relational-adjectives',
  'event-kinds',
  'product-kinds',
  'kin',
  'sports',
  'months-days',
  'determiners',
  'connectors',
  'armed-bodies',
  'press-kinds',
  'person-verbs',
  'place-prepositions',
  'group-names',
  'organisation-words',
  'function-words',
] as const;

/** Kinds of phrases, one list each under `model/lists/names/`; the position is the bit. At most 24. */
export const PHRASE_KINDS = [
  'territories',
  'cities',
  'regions',
  'institutions',
  'organisations',
  'companies',
  'media',
  'parties',
  'clubs',
  'events',
  'products',
  'persons',
] as const;

export const classBit = (name: (typeof WORD_CLASSES)[number]): number =>
  1 << WORD_CLASSES.indexOf(name);

/** Bits of the packaged lexicon of single words. */
export const LEXICON_BITS = {
  first: 1,
  last: 2,
  city: 4,
  lower: 8,
  company: 16,
  region: 32,
  person: 64,
  bigCity: 128,
} as const;
