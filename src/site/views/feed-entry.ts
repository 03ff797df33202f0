import { french } from '../typography.ts';

/** What a feed tells of one thing. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** RFC 3339; the last day that the date allows, null where there is none. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly summary: string;
}

/** A feed is read as a page is: its words have the spaces and apostrophes of French. */
export const typeset = (entry: FeedEntry): FeedEntry => ({
  ...entry,
  title: french(entry.title),
  authors: entry.authors.map(french),
  summary: french(entry.summary),
});
