import type { Diagnostic } from './diagnostic.ts';

/** One captured text. Its bytes are never changed; every span of the project points into `text`. */
export interface Source {
  /** Path below `content/sources/`, with `/` on every system. */
  readonly file: string;
  /** SHA-256 of the bytes as found, 64 lower-case hex digits, computed before anything else. */
  readonly sha256: string;
  /** Size as found, in bytes. */
  readonly bytes: number;
  /** Name of the encoding that decoded it (WHATWG label, lower case): `utf-8`, `windows-1252`… */
  readonly encoding: string;
  /** ISO 639-1 code of the language, or `und` where the text is too short to tell. */
  readonly language: string;
  /** The decoded text: byte order mark dropped, line ends and every other character as found. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}
