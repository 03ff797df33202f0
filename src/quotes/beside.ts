import type { Item } from './items.ts';
import { isRole } from './lexicon/roles.ts';
import {
  AVOIR,
  COURTESY,
  DETERMINERS,
  ETRE,
  PREPOSITIONS,
  STAND_BEFORE_NOUN,
} from './lexicon/words.ts';

/** The words beside a name that say what the person is. */

/** How far from a name its role is looked for, in items. */
const REACH = 12;

/** « le président américain | Donald Trump »: the words of the phrase that leads up to the name. */
export function itemsBefore(items: readonly Item[], at: number): readonly Item[] {
  const words: Item[] = [];
  let from = at - 1;
  while (COURTESY.has(items[from]?.low ?? '')) from -= 1;
  if (items[from]?.low === ',' && isRole(items[from - 1]?.low ?? '')) from -= 1;
  else if (items[from]?.low === ',') return apposed(items, from, at) ?? fronted(items, from);
  else if (PREPOSITIONS.has(items[from]?.low ?? '')) return words;
  for (let back = from; back >= Math.max(0, at - REACH); back -= 1) {
    const item = items[back];
    if (item === undefined || breaks(item)) break;
    words.unshift(item);
  }
  return nearestTitle(words);
}

/** « conseiller à la sécurité du | président | Trump »: the noun straight before the name, where another's complement ends with it. */
function nearestTitle(words: readonly Item[]): readonly Item[] {
  const last = words.at(-1);
  const complement = /^(?:du|de|d'|des)$/.test(words.at(-2)?.low ?? '');
  return last && complement && isRole(last.low) ? [last] : words;
}

/** « attaqué | le ministre de l'Intérieur |, X, sur son bilan »: a title before a name between two stops. */
function apposed(items: readonly Item[], comma: number, name: number): readonly Item[] | undefined {
  const closed = items[name + 1] === undefined || items[name + 1]?.kind === 'stop';
  for (let at = comma - 1; closed && at >= Math.max(0, comma - REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || breaks(item)) return undefined;
    const noun = STAND_BEFORE_NOUN.has(items[at + 1]?.low ?? '') ? at + 2 : at + 1;
    if (DETERMINERS.has(item.low) && isRole(items[noun]?.low ?? ''))
      return items.slice(at + 1, comma);
  }
  return undefined;
}

/** « Depuis sa nomination comme | ministre des Affaires étrangères |, X », « | Avocate de formation |, X ». */
function fronted(items: readonly Item[], comma: number): Item[] {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || breaks(item)) return [];
    if (item.low !== 'comme' && at > 0) continue;
    const words = items.slice(item.low === 'comme' ? at + 1 : at, comma);
    return words.slice(0, 2).some(({ low }) => isRole(low)) ? words : [];
  }
  return [];
}

/** « Dmitri Peskov, | porte-parole du président russe », « X est le maire de Y », « X (ministre) ». */
export function itemsAfter(items: readonly Item[], at: number): Item[] {
  const link = items[at + 1];
  if (link === undefined || !(link.low === ',' || link.low === '(' || ETRE.has(link.low)))
    return [];
  const words: Item[] = [];
  for (let next = at + 2; next < at + 2 + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || breaks(item)) break;
    words.push(item);
  }
  return words.slice(0, 4).some(({ low }) => isRole(low)) ? words : [];
}

const breaks = (item: Item): boolean =>
  item.kind === 'stop' ||
  item.kind === 'passage' ||
  item.kind === 'clitic' ||
  item.mention?.kind === 'person' ||
  AVOIR.has(item.low) ||
  ETRE.has(item.low) ||
  item.low === 'qui' ||
  item.low === 'que';
