/** How the bytes of one source are read. */
export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'csv-row'
  | 'json-row'
  | 'feed-item'
  | 'outline';

/** What a format says beside its text: in a header, a column, the metadata of a page or of a capture. */
export type StatedField =
  | 'title'
  | 'date'
  | 'updated'
  | 'author'
  | 'publisher'
  | 'url'
  | 'language'
  | 'captured'
  | 'tag'
  | 'note';

/** One such statement, as it was found. Within a field the first is the one to be trusted most. */
export interface Stated {
  readonly field: StatedField;
  readonly value: string;
  /** Where it stands: `json-ld datePublished`, `warc WARC-Date`, `column « Titre »`. */
  readonly where: string;
}

/** Which columns of a table hold what; `header` names the cells of a CSV row in their order. */
export interface RowShape {
  readonly columns: Readonly<Partial<Record<Column, string>>>;
  readonly header?: readonly string[];
  readonly delimiter?: string;
}

export type Column = 'id' | 'title' | 'text' | 'date' | 'author' | 'publisher' | 'url' | 'language';

/** A second place where the very same bytes stand. */
export interface Copy {
  readonly file: string;
  readonly url?: string;
}

/** One captured thing, before it is read. Everything but its bytes and its name may be left out. */
export interface Captured {
  readonly bytes: Uint8Array;
  /** Path below `content/sources/`, with `/`; a part of a container is `press.csv#<key>`. */
  readonly file: string;
  /** `text` when absent. */
  readonly format?: Format;
  /** What the container says of it. */
  readonly stated?: readonly Stated[];
  readonly shape?: RowShape;
  /** The encoding that a server declared for it (WHATWG label). */
  readonly charset?: string;
  readonly copies?: readonly Copy[];
}
