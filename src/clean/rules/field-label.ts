import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';

/** A head of fields stands in the first lines. */
const HEAD_LINES = 8;

// « Titre : Le port ferme », `title: Le port`
const TITLE = /^(?:titre|title|headline)\s*:\s+/;

// « Source : Le Golfe », « Journal : Le Méridien »
const PUBLISHER = /^(?:source|journal|publication|media|site|publisher)\s*:\s+(?=\S)/;

/** The names of fields that a capture wrote before the text; who published it is the publisher. */
export const fieldLabel: Rule = {
  name: 'field-label',
  reason: 'nom de champ de la capture',
  find: ({ lines }: Page) => {
    const head = lines.slice(0, HEAD_LINES);
    const isFielded = head.some(({ folded }) => TITLE.test(folded));
    return isFielded ? head.flatMap(findLabel) : [];
  },
};

function findLabel(line: Line): Finding[] {
  const title = TITLE.exec(line.folded);
  if (title) return [{ start: line.start, end: line.start + title[0].length }];
  const label = PUBLISHER.exec(line.folded);
  if (!label || line.prose) return [];
  const span = { start: line.start + label[0].length, end: line.end };
  const name = line.text.slice(label[0].length);
  return [
    {
      start: line.start,
      end: line.end,
      attributions: [{ role: 'publisher', name, basis: 'stated', span }],
    },
  ];
}
