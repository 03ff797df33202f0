import type { TaggedName } from '../tagger/tagger.ts';

/** « (Donald) Trump »: a given name supplied in brackets and the surname after it are one name, brackets included. */
export function joinSuppliedGiven(text: string, names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && isSupplied(text, before, name))
      joined[joined.length - 1] = { ...name, start: before.start - 1 };
    else joined.push(name);
  }
  return joined;
}

const isSupplied = (text: string, given: TaggedName, surname: TaggedName): boolean =>
  given.kind === 'person' &&
  surname.kind === 'person' &&
  text.charAt(given.start - 1) === '(' &&
  /^\)[ \u00a0]$/.test(text.slice(given.end, surname.start));
