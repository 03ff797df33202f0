/** Between a headline and its article stand a lead, a byline, a date; more lines than this are something else. */
const MOST_LINES = 12;

/**
 * The lines of a page that stand between its headline and the first words of the extracted article:
 * « Publié le… », « Par… », the lead. Extractors drop them; dates and names are stated there.
 *
 * @param whole all words of the page, a block a line
 */
export function headerLines(whole: string, article: string, title: string | undefined): string[] {
  const opening = linesOf(article)[0];
  if (title === undefined || opening === undefined) return [];
  const lines = linesOf(whole);
  const begins = lines.findIndex((line) => line.startsWith(opening));
  const head = lines.slice(0, Math.max(begins, 0)).lastIndexOf(title);
  if (head === -1 || begins - head - 1 > MOST_LINES) return [];
  return lines.slice(head + 1, begins);
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
