import { normalise } from './french.ts';
import { groupBy } from './group.ts';
import { bareName, nameWords } from './name-forms.ts';
import type { SearchableArticle, SearchableName } from './searchable.ts';
import { type Shard, shardOf } from './vocabulary.ts';

/** The archive's words by first letter (see `Shard`), in the order of the letters. */
export function buildVocabulary(articles: readonly SearchableArticle[]): Map<string, Shard> {
  const counts = new Map<string, number>();
  const names = new Map<string, Map<string, readonly string[]>>();
  for (const article of articles) {
    for (const form of textForms(article)) counts.set(form, (counts.get(form) ?? 0) + 1);
    for (const name of article.names) {
      for (const form of [name.name, ...name.variants, ...name.forms].flatMap(nameWords))
        if (!counts.has(form)) counts.set(form, 0);
      addName(names, name);
    }
  }
  const shards = new Map<string, Shard>();
  const byLetter = groupBy([...counts].sort(byForm), ([form]) => shardOf(form));
  for (const [letter, forms] of byLetter)
    shards.set(letter, { forms, names: [...(names.get(letter)?.values() ?? [])] });
  return shards;
}

function textForms({ title, paragraphs }: SearchableArticle): Set<string> {
  const forms = [title, ...paragraphs].flatMap((text) => normalise(text).split(' '));
  return new Set(forms.filter((form) => form !== ''));
}

/** Files a name under each letter that one of its words begins with. */
function addName(
  names: Map<string, Map<string, readonly string[]>>,
  { id, name, variants, forms }: SearchableName,
): void {
  const all = [...new Set([bareName(name), ...variants, ...forms])];
  for (const letter of new Set(all.flatMap(nameWords).map(shardOf))) {
    const known = names.get(letter) ?? new Map<string, readonly string[]>();
    names.set(letter, known.set(id, [...new Set([...(known.get(id) ?? []), ...all])]));
  }
}

const byForm = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : 1;
