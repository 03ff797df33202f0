import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, chance, pick, zipf } from './chance.ts';
import { withNoise } from './noise.ts';
import { capital, makeWorld, type World } from './world.ts';

const VERBS =
  'annonce prépare conteste soutient rejette présente examine défend refuse finance étudie corrige'.split(
    ' ',
  );
const SPEECH = ['a déclaré', 'a affirmé', 'a précisé', 'a répondu', 'a regretté', 'a confié'];
const ROLES = [
  'le ministre',
  'la présidente',
  'le directeur',
  'l’avocate',
  'le porte-parole',
  'la maire',
];
const LINKS = ['Pourtant', 'En revanche', 'De plus', 'Selon plusieurs sources', 'Dans ce contexte'];
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
/** One article in twenty tells no date. */
const UNDATED = 20;
/** Sources stand in folders of this many, as a folder of 100,000 files serves nobody. */
const FOLDER = 1000;

/**
 * Writes `count` invented press texts of 300 to 900 words into `contentDir/sources/`. The same count
 * gives the same bytes everywhere. Names and nouns follow Zipf's law, as in the press, so that pages of
 * entities and the index grow as real ones do; an article names as many as one of Wikinews does (`Cast`);
 * menus, notices and glued lines stand around the texts.
 */
export function writeCorpus(contentDir: string, count: number): void {
  const world = makeWorld(chance(1));
  for (let nth = 0; nth < count; nth += 1) {
    const folder = join(contentDir, 'sources', String(Math.floor(nth / FOLDER)).padStart(3, '0'));
    if (nth % FOLDER === 0) mkdirSync(folder, { recursive: true });
    // Each article from its own number: an archive of 10,000 begins with the one of 1,000.
    writeFileSync(
      join(folder, `${String(nth).padStart(6, '0')}.txt`),
      article(world, chance(nth + 7)),
    );
  }
}

/**
 * Who and what one article is about: it comes back to its own few names. 188 articles of WiNER-fr (French
 * Wikinews) of 300 to 900 words name 6.3 persons, 6.0 places and 4.0 bodies each, 5.3 times in 100 words.
 */
type Cast = Pick<World, 'people' | 'places' | 'bodies'>;

function castOf(world: World, random: Chance): Cast {
  const some = (list: readonly string[], least: number, more: number): string[] => [
    ...new Set(Array.from({ length: least + random(more) }, () => zipf(list, random))),
  ];
  return {
    people: some(world.people, 4, 8),
    places: some(world.places, 4, 9),
    bodies: some(world.bodies, 3, 6),
  };
}

function article(whole: World, random: Chance): string {
  for (let warm = 0; warm < 4; warm += 1) random(2);
  const world = { ...whole, ...castOf(whole, random) };
  const dated = random(UNDATED) !== 0;
  const day = `${1 + random(28)} ${pick(MONTHS, random)} ${2005 + random(20)}`;
  const paragraphs = bodyOf(world, random, dated);
  const opening = dated ? `${pick(world.places, random)}, ${day} – ` : '';
  paragraphs[0] = `${opening}${paragraphs[0]}`;
  const title = headline(world, random);
  const head = random(4) === 0 ? `${title}\n\nPar ${zipf(whole.people, random)}` : title;
  return withNoise(
    head,
    paragraphs,
    () => headline({ ...whole, ...castOf(whole, random) }, random),
    random,
  );
}

const headline = ({ people, places, nouns }: World, random: Chance): string =>
  `${pick(people, random)} ${pick(VERBS, random)} la ${zipf(nouns, random)} de ${pick(places, random)}`;

/** Paragraphs until the wished number of words, 300 to 900, is reached. */
function bodyOf(world: World, random: Chance, dated: boolean): string[] {
  const wished = 300 + random(600);
  const paragraphs: string[] = [];
  for (let words = 0; words < wished; ) {
    const sentences = Array.from({ length: 2 + random(4) }, () => sentence(world, random, dated));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    words += paragraph.split(' ').length;
  }
  return paragraphs;
}

/** One sentence of some twenty words; one name in it, more or less. */
function sentence(world: World, random: Chance, dated: boolean): string {
  const { people, places, bodies, nouns } = world;
  const noun = (): string => zipf(nouns, random);
  const who = (): string =>
    random(3) === 0 ? `${pick(ROLES, random)} ${pick(people, random)}` : pick(people, random);
  const fact = (): string =>
    `la ${noun()} de la ${noun()} ${pick(VERBS, random)} une ${noun()}${random(3) === 0 ? ` à ${pick(places, random)}` : ''}`;
  const when = dated ? `En ${pick(MONTHS, random)}` : pick(LINKS, random);
  switch (random(10)) {
    case 0:
    case 1:
      return `« ${capital(fact())} », ${pick(SPEECH, random)}${dated ? ` ${pick(WEEKDAYS, random)}` : ''} ${who()}.`;
    case 2:
      return `${when}, ${who()} ${pick(VERBS, random)} la ${noun()}, et ${fact()}.`;
    case 3:
      return `La ${pick(bodies, random)} ${pick(VERBS, random)} la ${noun()} que ${who()} ${pick(VERBS, random)} depuis ${2 + random(9)} ans.`;
    case 4:
      return `${pick(LINKS, random)}, ${fact()}, selon la ${pick(bodies, random)}.`;
    case 5:
      return `${when}, la ${noun()} de ${pick(places, random)} ${pick(VERBS, random)} la ${noun()} de la ${noun()}.`;
    default:
      return `${capital(fact())}, tandis que la ${noun()} ${pick(VERBS, random)} toute ${noun()} de la ${noun()}.`;
  }
}
