import type { Item } from './items.ts';
import { type RoleGender, roleGender } from './lexicon/roles.ts';
import type { Phrase } from './phrases.ts';

/** The gender of one person whom a phrase means without a name: « un ouvrier du chantier », « la chef de la diplomatie ». */
export function unnamedGender(
  { kind, plural, head, from }: Phrase,
  items: readonly Item[],
): RoleGender | undefined {
  const gender = roleGender(head ?? '');
  if (kind !== 'title' || plural || gender === undefined) return undefined;
  // « l'ancien maire », « l'ancienne juge »: the adjective tells what the article hides
  const hidden = items[from]?.low === "l'";
  const article = (hidden ? ARTICLE_OF.get(items[from + 1]?.low ?? '') : items[from]?.low) ?? '';
  if (gender === 'm' && FEMININE.test(article)) return 'f';
  if (gender !== 'e') return gender;
  return MASCULINE.test(article) ? 'm' : FEMININE.test(article) ? 'f' : 'e';
}

const ARTICLE_OF: ReadonlyMap<string, string> = new Map([
  ['ancien', 'le'],
  ['ancienne', 'la'],
  ['actuel', 'le'],
  ['actuelle', 'la'],
]);

const MASCULINE = /^(?:le|un|cet?)$/;
const FEMININE = /^(?:la|une|cette|sa)$/;
