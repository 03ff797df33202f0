import type { Page, Rule } from '../page.ts';

// « Edition numérique des abonnés », « Article réservé aux abonnés », « Abonnés »
const SUBSCRIBERS = /\babonnee?s?\b/;

/** A rubric for subscribers: a label without a verb. */
export const subscriberRubric: Rule = {
  name: 'subscriber-rubric',
  reason: 'rubrique pour les abonnés',
  find: ({ lines }: Page) =>
    lines.filter((line) => line.words <= 8 && !line.stops && SUBSCRIBERS.test(line.folded)),
};
