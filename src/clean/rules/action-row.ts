import { labelReader } from '../labels.ts';
import type { Page, Rule } from '../page.ts';
import { ACTION_LABELS, CONSENT_LABELS } from '../words/labels.ts';

const ACTIONS = labelReader([...ACTION_LABELS, ...CONSENT_LABELS]);

/** Buttons and links that do something: share, print, log in, play, go on. Glued or not. */
export const actionRow: Rule = {
  name: 'action-row',
  reason: 'rangée de boutons',
  find: ({ lines }: Page) => lines.filter((line) => line.words <= 40 && ACTIONS.count(line) > 0),
};
