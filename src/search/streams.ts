import { MARK } from './french.ts';

/** Where a clause looks: the running text (titles and names too), the title, names of one kind, who speaks, who publishes. */
export type Stream =
  | 'text'
  | 'title'
  | 'person'
  | 'organisation'
  | 'place'
  | 'other'
  | 'quoted'
  | 'publisher';

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

// Tokens that are no word of the running text carry a mark behind the word that they begin with, so that
// one Pagefind index holds them all and each lies in the same small file as the word itself.

/** A folded word of a title: `kremlinǂt`. */
export const titleToken = (form: string): string => `${form}${MARK}t`;

/** An entity that an article names: `flynnǂemichaelǂflynn`. */
export const entityToken = (id: string): string => marked('e', id);

/** An entity that an article quotes. */
export const quotedToken = (id: string): string => marked('c', id);

/** Pagefind cuts at hyphens; ids are slugs (`^[a-z0-9-]+$`), so that another sign in their place says the same. */
const marked = (letter: string, id: string): string =>
  `${id.split('-').at(-1) ?? ''}${MARK}${letter}${id.replaceAll('-', MARK)}`;
