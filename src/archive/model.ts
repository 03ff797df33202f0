import type { AuthorityEntry } from '../model/authority.ts';
import type { BlockKind } from '../model/block.ts';
import type { EntityKind, EntityMerge } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { ArchiveRecord } from '../record/schema.ts';

/** What spans articles: everything that a page can say which no single record knows. */
export interface Archive {
  /** Every article once: the dated ones by date, then the undated ones by id. */
  readonly articles: readonly Article[];
  /** How many of `articles` have a date; the rest is the undated shelf. */
  readonly dated: number;
  /** Sorted by id. An entity of the authority that no text names is not here. */
  readonly entities: readonly Entity[];
  readonly entityById: ReadonlyMap<string, Entity>;
  /** Passages that stand in more than one article. */
  readonly shared: readonly SharedPassage[];
  /** Articles whose texts are the same or very near: groups of their orders. */
  readonly near: readonly (readonly number[])[];
}

/** A record in its place among the others. */
export interface Article {
  readonly record: ArchiveRecord;
  /** Changes with anything that the record says, with who is who in it, and with its address. */
  readonly digest: string;
  /** Its index in `Archive.articles`. */
  readonly order: number;
  /** First 8 hex digits of the source's hash; all 12 where another article begins alike. */
  readonly shortId: string;
  /** Last piece of its address: `<slug of the title>-<shortId>`. */
  readonly slug: string;
  /** Blocks and passages set apart, in the order of the source. Not held in memory: ask once, and keep them no longer than needed. */
  readonly parts: readonly Part[];
  /** Those that begin in the text of the article, in its order. */
  readonly quotes: readonly ArchiveQuote[];
  /** Entities named here, by first mention. */
  readonly entities: readonly string[];
  /** Neighbours by date on the same shelf (indexes into `Archive.articles`). */
  readonly previous: number | null;
  readonly next: number | null;
}

/** A stretch of a source: a block of the article, or a passage that was set apart. */
export type Part = BlockPart | AsidePart;

export interface BlockPart extends Span {
  readonly aside: false;
  readonly kind: BlockKind;
  /** Offset `o` of the source is `o - start` in it. */
  readonly text: string;
  /** By offsets of `text`: cut once, as many pages show them. */
  readonly sentences: readonly Span[];
  readonly occurrences: readonly Occurrence[];
}

export interface AsidePart extends Span {
  readonly aside: true;
  readonly rule: string;
  readonly reason: string;
  readonly text: string;
  readonly occurrences: readonly Occurrence[];
}

/** One mention, with the entity of the archive that it names (source offsets). */
export interface Occurrence extends Span {
  readonly entity: string;
  readonly rule: string;
}

/** An entity as the whole archive knows it. */
export interface Entity {
  /** Unique in the archive; last piece of its address. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly authority: AuthorityEntry | null;
  /** Ids that lead here: the authority's `mergedFrom` and those joined across articles. */
  readonly formerIds: readonly string[];
  /** Forms met in articles' texts, most frequent first. */
  readonly variants: readonly Variant[];
  /** Why different forms were taken for one, each reason once. */
  readonly merges: readonly EntityMerge[];
  /** By the order of the articles. */
  readonly appearances: readonly Appearance[];
  /** Mentions in articles, and in passages set apart. */
  readonly mentions: number;
  readonly asideMentions: number;
}

export interface Variant {
  readonly form: string;
  readonly count: number;
  /** How many articles have it, and the first of them (`Article.order`). */
  readonly articles: number;
  readonly first: number;
}

/** An entity in one article. */
export interface Appearance {
  readonly article: number;
  /** Mentions in blocks; 0 when it is only named in passages set apart. */
  readonly mentions: number;
  readonly asideMentions: number;
  /** Sentences in blocks that name it: see `sentencesNaming`. */
  readonly sentences: number;
}

/** A sentence of an article, with the places where it names the entity (offsets into `text`). */
export interface NamingSentence {
  readonly text: string;
  /** Where it begins in its block. */
  readonly start: number;
  readonly names: readonly Span[];
  /** Index into `Article.parts`, and what stands there. */
  readonly part: number;
  readonly kind: BlockKind;
}

export interface ArchiveQuote {
  readonly article: number;
  /** Its index in the record's quotes. */
  readonly index: number;
  readonly speaker: string | null;
  /** Offset in the source. */
  readonly start: number;
  readonly text: string;
  /** The rule that found the speaker. */
  readonly rule: string;
  /** The words that name the speaker, where they stand in the part where the quote begins. */
  readonly speakerWords: string | null;
  /** Index into `Article.parts` of the part where it begins. */
  readonly part: number;
}

/** One sentence, word for word or nearly, in several articles: each place once, in the order of the articles. */
export interface SharedPassage {
  readonly places: readonly SharedPlace[];
}

/** Where a shared passage stands: `start` and `end` are UTF-16 offsets into the text of the part. */
export interface SharedPlace extends Span {
  /** `Article.order`. */
  readonly article: number;
  /** Index into `Article.parts`. */
  readonly part: number;
}
