import type { Page, Rule } from '../page.ts';

/** Fewer words may repeat by chance (« Le match », « Questions »). */
const LEAST_WORDS = 4;

/** The headline again, under itself, above the picture or glued to its credit. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  reason: 'titre répété',
  find: findRepeats,
};

function findRepeats({ lines }: Page) {
  const seen = new Set<string>();
  return lines.filter((line) => {
    if (line.prose || line.words < LEAST_WORDS) return false;
    const again = seen.has(line.folded);
    seen.add(line.folded);
    return again;
  });
}
