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
 * The straight marks (`"mot"`) of a text that can be shown as guillemets: all of them or none. Where one may open or
 * close, or stands alone, nothing is claimed: all stay as the source has them.
 *
 * @param quotes spans of quotes with their marks, which tell what `" mot "` leaves open
 */
export function straightMarks(text: string, quotes: readonly Span[]): StraightMark[] {
  const places = placesOf(text);
  if (places.length === 0) return [];
  const sides = sidesOf(text, places, quotes);
  if (sides.some((side) => side === 'either' || side === 'neither')) return [];
  let depth = 0;
  const depths = sides.map((side) => {
    depth += side === 'open' ? 1 : -1;
    return side === 'open' ? depth : depth + 1;
  });
  if (depths.some((deep) => deep < 1 || deep > 2)) return [];
  if (depth > (text.endsWith('…') ? 1 : 0)) return [];
  return places.map((at, nth) => ({
    at,
    opens: sides[nth] === 'open',
    inner: depths[nth] === 2 || isInside(text, at),
  }));
}

function placesOf(text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) places.push(at);
  return places;
}

function sidesOf(text: string, places: readonly number[], quotes: readonly Span[]): Side[] {
  const sides = new Map(places.map((at) => [at, sideOf(text, at)]));
  const settle = (at: number | undefined, side: Side): void => {
    if (at !== undefined && sides.get(at) === 'either') sides.set(at, side);
  };
  const settlePair = ([first, second, ...more]: readonly number[]): void => {
    if (first === undefined || more.length > 0 || ENDED.test(text.slice(0, first))) return;
    settle(first, 'open');
    settle(second, 'close');
  };
  for (const { start, end } of quotes) {
    settle(start, 'open');
    settle(end - 1, 'close');
    settlePair(places.filter((at) => at > start && at < end - 1));
  }
  settlePair(places);
  return places.map((at) => sides.get(at) ?? 'neither');
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
