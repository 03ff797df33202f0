/** What a release says of an article: enough to tell later what changed, and none of its words but the title. */
export interface ReleasedArticle {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly date: string | null;
  /** Hash of the kept text, block by block. */
  readonly text: string;
}

/** The archive at the moment when its editor released it. */
export interface Release {
  /** 1 for the first; the build has no clock, so this orders them. */
  readonly number: number;
  readonly name: string;
  readonly articles: readonly ReleasedArticle[];
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** Hashes of the editor's decisions, sorted. */
  readonly decisions: readonly string[];
}
