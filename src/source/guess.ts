import chardet from 'chardet';
import iconv from 'iconv-lite';
import { frenchScore } from './plausible.ts';

/** What French texts come in when they are not Unicode; the first wins a tie. */
const FRENCH_ENCODINGS = ['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'] as const;

/** Enough to tell; keeps large files fast. */
const SAMPLE_BYTES = 200_000;

/** Mean score of a character outside ASCII under which a text is hardly French. */
const PLAUSIBLE = 0.3;

/** chardet gives 0..100. */
const SURE = 40;

/**
 * The most plausible encoding of bytes that are not UTF-8, as a WHATWG label. chardet alone calls
 * every French text windows-1252, so each likely encoding is tried and the text it gives is judged.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, SAMPLE_BYTES));
  const wide = wideEncoding(sample);
  if (wide) return wide;
  const tried = FRENCH_ENCODINGS.map((encoding) => ({
    encoding,
    score: frenchScore(iconv.decode(sample, encoding)),
  }));
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= PLAUSIBLE ? best.encoding : (otherScript(sample) ?? best.encoding);
}

/** UTF-16 without its mark: in a text of Latin letters every other byte is 0. */
function wideEncoding(sample: Buffer): string | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = sample.length / 2;
  if (odd > 0.7 * most && even < 0.05 * most) return 'utf-16le';
  if (even > 0.7 * most && odd < 0.05 * most) return 'utf-16be';
  return undefined;
}

function otherScript(sample: Buffer): string | undefined {
  const guess = chardet.analyse(sample)[0];
  if (!guess || guess.confidence < SURE || !iconv.encodingExists(guess.name)) return undefined;
  return guess.name.toLowerCase();
}
