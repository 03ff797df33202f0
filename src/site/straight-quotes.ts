import type { Span } from '../model/span.ts';

/** A straight quotation mark that surely opens or closes, by its offset. */
export interface StraightMark {
  readonly at: number;
  readonly opens: boolean;
  /** Stands inside « »: French then has “ ”. */
  readonly inner: boolean;
}

type Side = 'open' | 'close' | 'either' | 'neither';

// What may stand before a mark that opens, and after one that closes: `dit ("non"), l'"affaire"`
const BEFORE = /[\s([«’'“—–-]/u;
const AFTER = /[\s)\],.;:!?…»”—–-]/u;
// A mark with a space on both sides after this rather closes what a paragraph before opened: `fin. " Il dit`
const ENDED = /[.!?…]\s$/u;

/**
 * The straight marks (`"mot"`) of a text that can be shown as guillemets: all of them or none. One that may open or
 * close, one inside another, one alone: nothing is claimed then, and all stay as the source has them.
 *
 * @param quotes spans of quotes with their marks, which tell what `" mot "` leaves open
 */
export function straightMarks(text: string, quotes: readonly Span[]): StraightMark[] {
  const places = placesOf(text);
  if (places.length === 0) return [];
  const sides = sidesOf(text, places, quotes);
  const cut = text.endsWith('…');
  const alternate = sides.every((side, nth) => side === (nth % 2 === 0 ? 'open' : 'close'));
  if (!alternate || (places.length % 2 === 1 && !cut)) return [];
  return places.map((at, nth) => ({ at, opens: nth % 2 === 0, inner: isInside(text, at) }));
}

function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) places.push(at);
  return places;
}

function sidesOf(text: string, places: readonly number[], quotes: readonly Span[]): Side[] {
  const opening = new Set(quotes.map(({ start }) => start));
  const closing = new Set(quotes.map(({ end }) => end - 1));
  const [first = 0, second] = places;
  const pair = places.length === 2 && !ENDED.test(text.slice(Math.max(0, first - 2), first));
  return places.map((at) => {
    const side = sideOf(text, at);
    if (side !== 'either') return side;
    if (opening.has(at) || (pair && at === first)) return 'open';
    return closing.has(at) || (pair && at === second) ? 'close' : side;
  });
}

function sideOf(text: string, at: number): Side {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  const opens = before === '' || BEFORE.test(before);
  const closes = after === '' || AFTER.test(after);
  if (opens && closes) return 'either';
  if (opens) return 'open';
  return closes ? 'close' : 'neither';
}

const isInside = (text: string, at: number): boolean =>
  text.lastIndexOf('«', at) > text.lastIndexOf('»', at);
