import type { Item } from './items.ts';
import { isPluralRole, isRole } from './lexicon/roles.ts';
import { DETERMINERS, STAND_BEFORE_NOUN } from './lexicon/words.ts';
import { LONGEST_PHRASE } from './phrase-end.ts';
import { type Phrase, phraseAt, phraseBefore } from './phrases.ts';

/** « un *militant* opposé à la loi, qui », « le *chef* de mission pour la Syrie qui »: rather a person than the nearest noun. */
export function antecedentOf(items: readonly Item[], pronoun: number): Phrase | undefined {
  const end = items[pronoun - 1]?.low === ',' ? pronoun - 1 : pronoun;
  const person = end < pronoun ? personDescribed(items, end) : undefined;
  if (person) return person;
  const reaching: Phrase[] = [];
  for (let at = end - 1; at > Math.max(-1, end - LONGEST_PHRASE); at -= 1) {
    const phrase = phraseAt(items, at, end);
    if (phrase?.to === end && phrase.kind !== 'other') reaching.push(phrase);
  }
  return reaching.find(isPersonal) ?? reaching[0] ?? phraseBefore(items, end, true);
}

/** « *Mario Joseph*, l'un de ses avocats, qui »: the person whom an insertion that ends here describes. */
function personDescribed(items: readonly Item[], end: number): Phrase | undefined {
  const comma = items.slice(Math.max(0, end - LONGEST_PHRASE), end).findLastIndex(isComma);
  const at = comma + Math.max(0, end - LONGEST_PHRASE);
  if (comma === -1 || items[at - 1]?.mention?.kind !== 'person') return undefined;
  const inserted = items.slice(at + 1, end);
  const head = inserted.findIndex(({ low }) => isRole(low) || isPluralRole(low));
  const described = head !== -1 && inserted.slice(0, head).every(leadsToNoun);
  if (!described || inserted.some(({ mention }) => mention?.kind === 'person')) return undefined;
  return phraseBefore(items, at, true);
}

const leadsToNoun = ({ low }: Item): boolean => DETERMINERS.has(low) || STAND_BEFORE_NOUN.has(low);

const isComma = ({ low }: Item): boolean => low === ',';

const isPersonal = ({ mention, head }: Phrase): boolean =>
  mention ? mention.kind === 'person' : isRole(head ?? '');
