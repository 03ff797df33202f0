import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { TIME } from './words/dates.ts';

/** So many rows with figures are a table; fewer may be anything. */
const LEAST_ROWS = 3;
const ROW_WORDS = 16;
/** Characters between two lines of one table. */
const NEAR = 8;

// « 05h01 Séisme au large des Açores » is a row of a feed of news, « 3 » a rank in a list of links.
const FEED = new RegExp(`^\\W*(?:${TIME}|\\d+\\W*$)`);
const MONEY = /[€$]|\b(?:tel|fax|cedex|abonne)/;

/**
 * The number of lines under line `last` that are a table of results belonging to the text: rows of
 * words and figures and the headings over them, with nothing set apart between them and the text.
 */
export function resultsBelow({ text, lines }: Page, last: number): number {
  let rows = 0;
  let taken = 0;
  for (let at = last + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const above = lines[at - 1] as Line;
    // What is visible between two lines was set apart.
    if (line.start - above.end > NEAR || /\S/.test(text.slice(above.end, line.start))) break;
    if (isRow(line)) {
      rows += 1;
      taken = at - last;
    } else if (!isHeading(line) || !isRow(lines[at + 1])) break;
  }
  return rows >= LEAST_ROWS ? taken : 0;
}

// « 2. Pietro Galli (ITA/Vento) à 9” », « Saint-Aubin : 4,40 m »
const isRow = (line: Line | undefined): boolean =>
  line !== undefined &&
  !line.prose &&
  line.words >= 2 &&
  line.words <= ROW_WORDS &&
  /\d/.test(line.text) &&
  /\p{L}{2}/u.test(line.text) &&
  !FEED.test(line.folded) &&
  !MONEY.test(line.folded);

const isHeading = (line: Line): boolean => !line.stops && line.words <= ROW_WORDS;
