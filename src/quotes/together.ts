import type { Item } from './items.ts';
import { type Phrase, phraseAt, phraseBefore } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

// « ont estimé », « jugent », « déploraient », « jugèrent »; « dément », « soutient » are one person's
const PLURAL_VERB = /^(?:ont|sont|eurent|furent)$|(?:aient|[èiu]rent|(?<!ti|vi)ent)$/u;
const SINGULAR = /^(?:dément|ment|sent|consent|ressent|pressent)$/u;

/**
 * « François Hollande et Angela Merkel ont estimé Q »: two speak, and neither alone. The phrase of both stands then in the
 * place of the one beside the verb; it names nobody, but its words are those of the text.
 */
export function together(
  items: readonly Item[],
  phrase: Phrase,
  verb: Pick<VerbGroup, 'from' | 'to'>,
): Phrase {
  if (phrase.kind !== 'named' || !isPlural(items, verb)) return phrase;
  const first =
    items[phrase.from - 1]?.low === 'et' ? named(phraseBefore(items, phrase.from - 1)) : undefined;
  const second = items[phrase.to]?.low === 'et' ? named(phraseAt(items, phrase.to + 1)) : undefined;
  if (!first && !second) return phrase;
  const { from } = first ?? phrase;
  const { to } = second ?? phrase;
  return { from, to, kind: 'title', definite: true, plural: true };
}

const named = (phrase: Phrase | undefined): Phrase | undefined =>
  phrase?.kind === 'named' ? phrase : undefined;

const isPlural = (items: readonly Item[], { from, to }: Pick<VerbGroup, 'from' | 'to'>): boolean =>
  items.slice(from, to).some(({ low }) => PLURAL_VERB.test(low) && !SINGULAR.test(low));
