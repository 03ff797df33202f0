import type { Page, Rule } from '../page.ts';

// « [Coupe du monde] 25 millions de cyberattaques déjouées selon Moscou »
const BRACKETED = /^\[[^\]]{2,40}\]\s*\S/;

/** The headline of another article: its rubric stands in brackets before it. */
export const relatedHeadline: Rule = {
  name: 'related-headline',
  reason: 'titre d’un autre article',
  find: ({ lines }: Page) =>
    lines.slice(1).filter((line) => !line.prose && !line.stops && BRACKETED.test(line.text)),
};
