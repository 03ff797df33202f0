/** A value of a table; null is an empty cell. */
export type Cell = string | number | boolean | null;

// What a spreadsheet may run as a formula (OWASP, « CSV Injection »): `=1+1`, `@SUM`, `＝1`; and any
// such text behind apostrophes, so that taking one away always gives the text back
const FORMULA = /^'*[=+\-@\t\n＝＋－＠]/;

// Control characters but tab and line feed; halves of a character
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/**
 * Rows as CSV (RFC 4180, lines end in CRLF). A line in a cell ends in a line feed, other
 * control characters become spaces. A text that a
 * spreadsheet might run stands behind one apostrophe more than it has.
 */
export function* csv(header: readonly string[], rows: Iterable<readonly Cell[]>): Iterable<string> {
  yield csvLine(header);
  for (const row of rows) yield csvLine(row);
}

/** @param delimiter one sign: a comma, or a semicolon for spreadsheets that speak French */
export const csvLine = (cells: readonly Cell[], delimiter = ','): string =>
  `${cells.map(csvCell).join(delimiter)}\r\n`;

/** What a reader of the table finds in a cell: the text, behind one apostrophe where it might run. */
export function inertText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(NOT_TEXT, ' ');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

/** Takes the apostrophe away again. */
export const plainText = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const inert = inertText(cell);
  return /[",;\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
