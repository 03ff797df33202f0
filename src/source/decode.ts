import iconv from 'iconv-lite';
import type { Diagnostic } from '../model/diagnostic.ts';
import { guessEncoding } from './guess.ts';

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  /** WHATWG label, lower case. */
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Byte order marks, and the encoding that each one states. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** A capture cut in the middle of a character is still UTF-8: at most one damaged place in so many good ones. */
const GOOD_FOR_ONE_DAMAGED = 20;

/**
 * Bytes to text: what a byte order mark states, else strict UTF-8, else UTF-8 with a few damaged
 * places, else the encoding that the file declares, else a guess. A damage or a guess is said in a diagnostic.
 *
 * @param declared a WHATWG label that iconv-lite knows (see `declaredCharset`)
 */
export function decode(bytes: Uint8Array, file: string, declared?: string): Decoded {
  const mark = MARKS.find(([head]) => head.every((byte, at) => bytes[at] === byte));
  if (mark && mark[1] !== 'utf-8') return read(bytes.subarray(mark[0].length), mark[1]);
  const body = mark ? bytes.subarray(mark[0].length) : bytes;
  const utf8 = strictUtf8(body);
  if (utf8) return utf8;
  if (declared !== undefined && declared !== 'utf-8') return read(body, declared);
  return damagedUtf8(body, file) ?? guessed(body, file);
}

// iconv-lite, because TextDecoder on Node 20 gets windows-1252 wrong.
function read(bytes: Uint8Array, encoding: string, diagnostics: Diagnostic[] = []): Decoded {
  const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: false });
  return { text, encoding, diagnostics };
}

function strictUtf8(bytes: Uint8Array): Decoded | undefined {
  // UTF-16 without its mark is valid UTF-8 full of NULs: leave it to the guess.
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding: 'utf-8', diagnostics: [] };
  } catch {
    return undefined;
  }
}

function damagedUtf8(bytes: Uint8Array, file: string): Decoded | undefined {
  if (bytes.subarray(0, 4096).includes(0)) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = text.match(/\ufffd+/g)?.length ?? 0;
  const good = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0;
  if (good === 0 || damaged * GOOD_FOR_ONE_DAMAGED > good + GOOD_FOR_ONE_DAMAGED) return undefined;
  const start = text.indexOf('\ufffd');
  const message = `${file} is UTF-8 with ${damaged} damaged place(s), shown as U+FFFD: capture it again if you can.`;
  return {
    text,
    encoding: 'utf-8',
    diagnostics: [{ code: 'encoding-damaged', level: 'warning', message, start, end: start + 1 }],
  };
}

function guessed(bytes: Uint8Array, file: string): Decoded {
  const encoding = guessEncoding(bytes);
  const message = `${file} is not UTF-8; read as ${encoding}, the most plausible encoding: check its accents.`;
  return read(bytes, encoding, [{ code: 'encoding-guessed', level: 'warning', message }]);
}
