import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chance, chance, pick, zipf } from './chance.ts';

const SYLLABLES =
  'ba ber bon cha cor da del fi gau ger lan lo ma mer mi mon na nel pa per ri ro sa sol ta ter ti val ver vi'.split(
    ' ',
  );
const ENDINGS = ['et', 'ier', 'in', 'on', 'ard', 'eau', 'ot', 'el', 'ac', 'oux'];
const NOUN_ENDINGS = ['tion', 'ment', 'age', 'ure', 'esse', 'eur', 'ance', 'ité'];
const VERBS = [
  'annonce',
  'prépare',
  'conteste',
  'soutient',
  'rejette',
  'présente',
  'examine',
  'défend',
];
const SPEECH = ['a déclaré', 'a affirmé', 'a précisé', 'a répondu', 'a regretté', 'a confié'];
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const PEOPLE = 600;
const PLACES = 200;
const NOUNS = 3000;

/** What the invented articles are made of: names and nouns, the first ones far more common. */
interface World {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly nouns: readonly string[];
}

/**
 * Writes `count` invented press texts into `contentDir/sources/`. The same count gives the same bytes
 * everywhere: names follow Zipf's law, as in the press, so that pages of entities grow as real ones do.
 */
export function writeCorpus(contentDir: string, count: number): void {
  const random = chance(1);
  const world = makeWorld(random);
  mkdirSync(join(contentDir, 'sources'), { recursive: true });
  for (let nth = 0; nth < count; nth += 1) {
    const file = `${String(nth).padStart(6, '0')}.txt`;
    writeFileSync(join(contentDir, 'sources', file), article(world, random));
  }
}

function makeWorld(random: Chance): World {
  const name = (): string => capital(`${word(random, 1 + random(2))}${pick(ENDINGS, random)}`);
  return {
    people: Array.from({ length: PEOPLE }, () => `${name()} ${name()}`),
    places: Array.from({ length: PLACES }, name),
    nouns: Array.from(
      { length: NOUNS },
      () => `${word(random, 1 + random(2))}${pick(NOUN_ENDINGS, random)}`,
    ),
  };
}

function article(world: World, random: Chance): string {
  const date = `${1 + random(28)} ${pick(MONTHS, random)} ${2010 + random(15)}`;
  const paragraphs = Array.from({ length: 6 + random(7) }, () => paragraph(world, random));
  const place = zipf(world.places, random);
  const title = `${zipf(world.people, random)} ${pick(VERBS, random)} la ${zipf(world.nouns, random)} de ${place}`;
  return `${title}\n\n${place}, ${date} – ${paragraphs.join('\n\n')}\n`;
}

const paragraph = (world: World, random: Chance): string =>
  Array.from({ length: 2 + random(4) }, () => sentence(world, random)).join(' ');

function sentence(world: World, random: Chance): string {
  const { people, places, nouns } = world;
  const noun = (): string => zipf(nouns, random);
  const fact = `la ${noun()} de la ${noun()} ${pick(VERBS, random)} la ${noun()} à ${zipf(places, random)}`;
  if (random(4) === 0) {
    return `« ${capital(fact)} », ${pick(SPEECH, random)} ${pick(WEEKDAYS, random)} ${zipf(people, random)}.`;
  }
  if (random(3) === 0)
    return `En ${pick(MONTHS, random)}, ${zipf(people, random)} ${pick(VERBS, random)} la ${noun()}.`;
  return `${capital(fact)}, selon ${zipf(people, random)}.`;
}

const word = (random: Chance, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
