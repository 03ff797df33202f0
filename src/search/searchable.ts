import type { DateBasis } from '../model/date.ts';
import type { EntityKind } from '../model/entity.ts';

/** What search needs to know of an archive. The text of an article is asked for only when it is read. */
export interface SearchableArchive {
  /** In the archive's order: by date, undated last. */
  readonly articles: readonly ArticleFacts[];
  /** How many of them have a date, however wide; they come first. */
  readonly dated: number;
  /** Each once, in an order that depends on the archive alone. */
  readonly entities: readonly SearchableEntity[];
  article(number: number): SearchableArticle;
}

/** What is known of an article without reading it. */
export interface ArticleFacts {
  /** Its record's: hexadecimal, the first digits of its source's hash. */
  readonly id: string;
  /** The same key: the same `SearchableArticle`. */
  readonly key: string;
  /** First month that its date allows; null without a date, or without its beginning. */
  readonly month: string | null;
  /** First and last month that the date allows; null when unknown, or wider than a decade. */
  readonly months: Months | null;
  readonly publisher: string | null;
}

/** `2017-02`, the same twice for one month. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** An article as readers see it. */
export interface SearchableArticle {
  /** Address relative to the root of the site, without a leading `/`: `articles/<slug>/`. */
  readonly path: string;
  readonly title: string;
  /** The title is an editor's or the machine's: shown in [brackets]. */
  readonly supplied: boolean;
  /** The text as readers see it, title excluded. */
  readonly paragraphs: readonly string[];
  /** « 14 février 2017 environ », « date inconnue ». */
  readonly dateLabel: string;
  /** Whether the source states it. */
  readonly dateBasis: DateBasis;
  readonly publisher: string | null;
  readonly names: readonly NameUse[];
}

/** An entity that an article names. */
export interface NameUse {
  /** Of the entity. */
  readonly id: string;
  /** Forms that this article uses, in the order of the text. */
  readonly forms: readonly string[];
  /** The article quotes this person or body. */
  readonly quoted: boolean;
}

/** An entity with every name that it goes by. */
export interface SearchableEntity {
  /** Unique in the archive; stands in the address of a search. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every other form, wherever it comes from: an article, an editor. */
  readonly variants: readonly string[];
  /** Numbers of the articles that name it, ascending. */
  readonly articles: readonly number[];
}
