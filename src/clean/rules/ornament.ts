import type { Page, Rule } from '../page.ts';

/** Rules, bullets and arrows that stand alone, or that were left of a line. */
export const ornament: Rule = {
  name: 'ornament',
  reason: 'signe isolé',
  find: ({ lines }: Page) => lines.filter((line) => !/[\p{L}\p{N}]/u.test(line.text)),
};
