import { isGluedRow } from '../glued.ts';
import type { Page, Rule } from '../page.ts';

/** A longer line with two glued places is a text that lost some of its spaces. */
const MOST_WORDS = 20;

/** « AccueilÀ proposObserverMes livresContact »: labels without the spaces between them. */
export const gluedRow: Rule = {
  name: 'glued-row',
  reason: 'libellés collés',
  find: ({ lines }: Page) =>
    lines.filter(({ stops, words, text }) => !stops && words <= MOST_WORDS && isGluedRow(text)),
};
