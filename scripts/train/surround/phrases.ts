import { readFileSync } from 'node:fs';

const FILE = new URL('phrases.txt', import.meta.url);
const LISTS = new URL('../../../src/entities/model/lists/names/', import.meta.url);

/** What surrounds an article, by place, and what its slots are filled with. */
export interface Phrases {
  readonly head: readonly string[];
  readonly inner: readonly string[];
  readonly foot: readonly string[];
  readonly site: readonly string[];
  readonly name: readonly string[];
  readonly place: readonly string[];
  readonly month: readonly string[];
}

export function readPhrases(): Phrases {
  const zones = new Map<string, string[]>();
  let zone: string[] = [];
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    if (head) {
      zone = [];
      zones.set(head, zone);
    } else if (line !== '' && !line.startsWith('#')) zone.push(line);
  }
  return {
    head: zones.get('head') ?? [],
    inner: zones.get('inner') ?? [],
    foot: zones.get('foot') ?? [],
    site: listOf('media'),
    name: namesOf(),
    place: listOf('cities'),
    month:
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
        ' ',
      ),
  };
}

const listOf = (name: string): string[] =>
  readFileSync(new URL(`${name}.txt`, LISTS), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const GIVEN =
  'Anne Claire Julie Sophie Nadia Camille Léa Chloé Fatou Inès Marie-Laure Élodie Sandrine Hélène Paul Thomas Julien Karim Hugo Mathieu Olivier Jean-Marc Étienne Yann Mehdi Antoine Luc Bastien Moussa Gilles';
const FAMILY =
  'Martin Bernard Morel Lefèvre Garnier Chevalier Diallo Benali Rousseau Faure Legrand Perrin Mercier Dupuy Nguyen Roussel Le Goff Marchand Colin Vidal Caron Picard Lemoine Barbier Arnaud Schmitt Kowalski Da Silva Traoré Haddad';

/** Invented bylines: no given name stands by its surname in the lists. */
function namesOf(): string[] {
  const families = FAMILY.split(/ (?!Goff|Silva)/);
  return GIVEN.split(' ').flatMap((given, at) =>
    families.filter((_, index) => (index + at) % 4 === 0).map((family) => `${given} ${family}`),
  );
}
