import { MARK } from './french.ts';

/**
 * What can be searched in an article besides its running text. Tokens of a stream carry a mark and a
 * letter before the word (`ǂtkremlin`), so that one Pagefind index holds them all apart.
 */
export type Stream =
  | 'text'
  | 'title'
  | 'person'
  | 'organisation'
  | 'place'
  | 'other'
  | 'quoted'
  | 'publisher'
  /** Every form of every name of the article, each joined to one token (see `nameTokens`). */
  | 'variant';

const LETTER: Record<Stream, string> = {
  text: '',
  title: `${MARK}t`,
  person: `${MARK}p`,
  organisation: `${MARK}o`,
  place: `${MARK}l`,
  other: `${MARK}n`,
  quoted: `${MARK}c`,
  publisher: `${MARK}e`,
  variant: `${MARK}v`,
};

/** A folded word as it stands in the index for a stream. */
export const token = (stream: Stream, form: string): string => `${LETTER[stream]}${form}`;

/** What a reader writes before a colon (folded), and the stream that it searches. */
export const FIELDS: ReadonlyMap<string, Stream> = new Map<string, Stream>([
  ['titre', 'title'],
  ['personne', 'person'],
  ['organisation', 'organisation'],
  ['lieu', 'place'],
  ['autre', 'other'],
  ['cite', 'quoted'],
  ['editeur', 'publisher'],
]);
