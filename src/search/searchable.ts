import type { EntityKind } from '../model/entity.ts';

/** What search needs to know of an article. Articles come in the archive's order: by date, undated last. */
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
  /** The article has a date, however wide. */
  readonly dated: boolean;
  /** Every year that the date allows; empty when unknown, or wider than a decade. */
  readonly years: readonly number[];
  readonly publisher: string | null;
  readonly names: readonly SearchableName[];
}

/** An entity that an article names. */
export interface SearchableName {
  /** Unique in the archive; stands in the address of a search. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every other form, wherever it comes from: other articles, an editor. */
  readonly variants: readonly string[];
  /** Forms that this article uses. */
  readonly forms: readonly string[];
  /** The article quotes this person or body. */
  readonly quoted: boolean;
}
