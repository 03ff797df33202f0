import { Buffer } from 'node:buffer';

/** What parsers trip over: marks of every format, numbers at an edge, characters that nobody expects. */
const TOKENS: readonly Uint8Array[] = [
  ...[
    '---\n',
    '---js\n',
    '\n...\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!js/function "x"',
    '__proto__: ',
    'constructor: ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '\\',
    ':',
    ': ',
    ',',
    '#',
    '- ',
    '|',
    '>',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\u0000',
  ],
  ...[
    '«',
    '»',
    '“',
    '”',
    '\u00a0',
    '\u202e',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\u0301',
    '👩‍👧',
    'İ',
    'ß',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '<?xml ',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
  ],
  ...[
    '2017-02-30',
    '2017-02-14~',
    '9999999999999999999',
    '-0',
    '1e999',
    'null',
    'true',
    'NaN',
    '../../../etc/passwd',
    '\\u0000',
    '\\ud800',
  ],
  ...[
    '[ '.repeat(3000),
    '{ a: '.repeat(1000),
    '( '.repeat(3000),
    '«'.repeat(2000),
    'a'.repeat(20_000),
    ' '.repeat(5000),
    '\n'.repeat(3000),
  ],
].map((text) => Buffer.from(text));

/** Half characters, marks of other encodings, the heads of other formats. */
const BYTES: readonly Uint8Array[] = [
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0x1f, 0x8b, 0x08],
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0x92, 0x80, 0x9c],
].map((list) => Uint8Array.from(list));

const WORDS = [...TOKENS, ...BYTES];

/** No input grows beyond this: what is long is proved by the limits of the reader, not by luck. */
const LONGEST = 64 * 1024;

type Random = () => number;
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const upTo = (random: Random, end: number): number => Math.floor(random() * (end + 1));

function range(bytes: Uint8Array, random: Random): [number, number] {
  const start = upTo(random, bytes.length);
  return [start, start + upTo(random, Math.min(bytes.length - start, 200))];
}

const MUTATIONS: readonly Mutation[] = [
  function flipBit(bytes, random) {
    const at = upTo(random, bytes.length - 1);
    return bytes.map((byte, index) => (index === at ? byte ^ (1 << upTo(random, 7)) : byte));
  },
  function remove(bytes, random) {
    const [start, end] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  function repeat(bytes, random) {
    const [start, end] = range(bytes, random);
    const copies = Array.from({ length: 1 + upTo(random, 20) }, () => bytes.subarray(start, end));
    return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
  },
  function insertWord(bytes, random) {
    const at = upTo(random, bytes.length);
    const word = WORDS[upTo(random, WORDS.length - 1)] ?? new Uint8Array();
    return Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)]);
  },
  function splice(bytes, random, other) {
    const at = upTo(random, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(upTo(random, other.length))]);
  },
  function cut(bytes, random) {
    return bytes.subarray(0, upTo(random, bytes.length));
  },
  function noise(bytes, random) {
    const [start, end] = range(bytes, random);
    return bytes.map((byte, at) => (at >= start && at < end ? upTo(random, 255) : byte));
  },
  function widen(bytes) {
    return bytes.length > LONGEST / 2
      ? bytes
      : Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf16le');
  },
];

/** One to four changes of one of the seeds; the same numbers give the same bytes. */
export function mutated(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  const pick = (): Uint8Array => seeds[upTo(random, seeds.length - 1)] ?? new Uint8Array();
  let bytes = pick();
  for (let left = 1 + upTo(random, 3); left > 0; left -= 1) {
    // Widening a text once in a while is enough; each of the others is as likely as the next.
    const mutation = MUTATIONS[upTo(random, MUTATIONS.length - 1)];
    bytes = mutation?.(bytes, random, pick()).subarray(0, LONGEST) ?? bytes;
  }
  return bytes;
}
