import type { Copy, Format, RowShape, Stated } from '../model/captured.ts';
import type { Failure } from '../text/failure.ts';
import type { Arrival } from './kinds.ts';

/** A source as a plain value: a worker needs nothing else to read it. */
export interface SourceFile {
  /** Path below `content/sources/`, with `/` on every system; a part of a container is `press.csv#<key>`. */
  readonly file: string;
  /** Name of its record and of its corrections. */
  readonly stem: string;
  /** Where its bytes stand: the file itself, or the part taken out of its container. */
  readonly path: string;
  /** SHA-256 of those bytes. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly format: Format;
  /** What it came as. */
  readonly arrival: Arrival;
  /** What its container says of it. */
  readonly stated: readonly Stated[];
  readonly shape?: RowShape;
  readonly charset?: string;
  /** Where the same bytes stand again. */
  readonly copies: readonly Copy[];
}

/** Something that is no article, and why. */
export interface SetAside {
  readonly file: string;
  readonly arrival: Arrival;
  readonly failure: Failure;
  /** False for what is no article by its nature: a picture of a saved page, a redirect of a capture. */
  readonly fault: boolean;
}

/** The same bytes as those of an article. */
export interface Duplicate {
  readonly file: string;
  readonly arrival: Arrival;
  /** The article's source. */
  readonly of: string;
}

/** Everything that stands in a folder, each thing once. */
export interface Listing {
  /** By name. */
  readonly sources: readonly SourceFile[];
  readonly duplicates: readonly Duplicate[];
  readonly aside: readonly SetAside[];
  /** Stems of all that stands there, at fault or not: their corrections and records are no orphans. */
  readonly stems: ReadonlySet<string>;
  /** How the columns of each table were read, by its file. */
  readonly tables: readonly Table[];
  /** Containers that could not be read to their end: records of their parts may not be orphans. */
  readonly unfinished: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly shape: RowShape;
  /** True when nobody wrote it down. */
  readonly guessed: boolean;
  /** Names of its columns, in order. */
  readonly header: readonly string[];
}

/** What a container hands over, in its order. */
export type Part = TakenOut | NotTaken | TableFound;

export interface TakenOut {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly stated?: readonly Stated[];
  readonly shape?: RowShape;
  readonly charset?: string;
  /** When it differs from that of the container. */
  readonly arrival?: Arrival;
}

export interface NotTaken {
  readonly key: string;
  readonly failure: Failure;
  readonly fault: boolean;
  readonly arrival?: Arrival;
}

export interface TableFound {
  /** Of a table inside a container; '' for the file itself. */
  readonly key: string;
  readonly table: Omit<Table, 'file'>;
}
