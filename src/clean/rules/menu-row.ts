import { labelReader } from '../labels.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { SECTION_NAMES } from '../words/menus.ts';

const SECTIONS = labelReader(SECTION_NAMES);

// « Télérama ▪ Talents ▪ Le Huffington Post ▪ Courrier », « A B C D E F G »
const SEPARATOR = /\s[▪•·●◆■|]\s|(?:^|\s)\p{Lu}(?=\s\p{Lu}(?:\s|$))/gu;
const LEAST_SEPARATORS = 3;
/** So many words between two separators are a label; more are a sentence. */
const LABEL_WORDS = 4;

/** A row of links to other parts of the site, on one line. */
export const menuRow: Rule = {
  name: 'menu-row',
  reason: 'menu du site',
  find: ({ lines }: Page) => lines.filter((line) => SECTIONS.count(line) >= 2 || isRow(line)),
};

function isRow(line: Line): boolean {
  if (line.stops) return false;
  const separators = line.text.match(SEPARATOR)?.length ?? 0;
  return separators >= LEAST_SEPARATORS && line.words <= LABEL_WORDS * (separators + 1);
}
