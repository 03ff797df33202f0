import type { Copy, Format, Stated } from './captured.ts';
import type { Diagnostic } from './diagnostic.ts';

/** One captured text. Its bytes are never changed; every span of the project points into `text`. */
export interface Source {
  /** Path below `content/sources/`, with `/` on every system; a part of a container is `press.csv#<key>`. */
  readonly file: string;
  /** SHA-256 of the bytes as found, 64 lower-case hex digits, computed before anything else. */
  readonly sha256: string;
  /** SWHID of the bytes as found: what Software Heritage and git call the same content. */
  readonly swhid: string;
  /** Size as found, in bytes. */
  readonly bytes: number;
  readonly format: Format;
  /** Name of the encoding that decoded it (WHATWG label, lower case): `utf-8`, `windows-1252`…; `pdf` for a PDF. */
  readonly encoding: string;
  /** ISO 639-1 code of the language, or `und` where the text is too short to tell. */
  readonly language: string;
  /**
   * The decoded text. Of a plain text: byte order mark dropped, line ends and every other character as
   * found. Of any other format: the words that a reader of it sees (docs/formats.md).
   */
  readonly text: string;
  /** What the format says beside the text, the most trusted of each field first. */
  readonly stated: readonly Stated[];
  readonly copies: readonly Copy[];
  readonly diagnostics: readonly Diagnostic[];
}
