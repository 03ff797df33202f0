import type { Character, Gender } from './cast.ts';
import type { RoleGender } from './lexicon/roles.ts';
import { POSSESSIVE } from './offices.ts';
import { isGoverned } from './phrase-end.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many sentences back a pronoun looks. */
const REACH = 6;

/** How many sentences ahead a text without anybody before it is read. */
const AHEAD = 4;

/** The entity that a pronoun in this place stands for, or null: the last fitting subject or speaker. */
export function resolvePronoun(
  scene: Scene,
  sentence: Sentence,
  at: number,
  low: string,
  subjectOf: SubjectReader,
): string | null {
  const gender = genderOf(low);
  if (gender === undefined) return null;
  const fits = (id: string): boolean => {
    const character = scene.cast.characters.get(id);
    return gender === 'e' ? character !== undefined : fitsGender(character, gender);
  };
  if (LAST_NAMED.test(low)) return lastNamed(scene, sentence, at, fits);
  const free = sentence.people.find(
    (person) => person.at < at && person.free && fits(person.entity),
  );
  const here = free?.entity ?? openingBody(sentence, at);
  if (here !== undefined) return here;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back -= 1) {
    if (isOf(scene.unnamed.get(back), gender)) return null;
    const subject = subjectAt(scene, back, subjectOf, gender, sentence.block);
    if (subject) return subject.entity;
    const found = antecedent(scene, back, fits, low, sentence.block);
    if (found !== undefined) return woman(scene, sentence, low, found) ?? found;
  }
  return bodyJustBefore(scene, sentence) ?? firstNamed(scene, sentence, fits);
}

/** Behind somebody whose gender nobody told, « elle » is a woman who spoke or was a subject shortly before. */
function woman(
  scene: Scene,
  { index, block }: Sentence,
  low: string,
  found: string,
): string | undefined {
  const isKnown = (id: string) => scene.cast.characters.get(id)?.gender === 'f';
  if (low !== 'elle' || isKnown(found)) return undefined;
  for (let back = index - 1; scene.sentences[back]?.block === block; back -= 1) {
    const id = antecedent(scene, back, isKnown, 'elle', block);
    if (id !== undefined) return id;
  }
  return undefined;
}

const LAST_NAMED = /^(?:derni(?:er|ère)|cel(?:ui|le)-ci)$/;

/** « ce dernier », « celui-ci »: whoever was named last, subject or not. */
function lastNamed(
  scene: Scene,
  sentence: Sentence,
  at: number,
  fits: (id: string) => boolean,
): string | null {
  const here = sentence.people.findLast((person) => person.at < at && fits(person.entity));
  if (here) return here.entity;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back -= 1) {
    const found = scene.sentences[back]?.people.findLast(({ entity }) => fits(entity));
    if (found) return found.entity;
  }
  return null;
}

/** Where a text opens in the middle of things (« Q, a-t-il écrit. »), the first person named soon after. */
function firstNamed(
  scene: Scene,
  sentence: Sentence,
  fits: (id: string) => boolean,
): string | null {
  if (sentence.index > AHEAD) return null;
  const before = scene.sentences.slice(0, sentence.index);
  if (before.some(({ people }) => people.length > 0)) return null;
  const soon = scene.sentences.slice(sentence.index, sentence.index + AHEAD);
  const found = soon
    .flatMap(({ people }) => people)
    .find(({ entity, free }) => free && fits(entity));
  return found?.entity ?? null;
}

const isOf = (found: RoleGender | undefined, gender: RoleGender): boolean =>
  found !== undefined && (found === gender || found === 'e' || gender === 'e');

/** Whom a sentence is about where it opens with a title: the entity, or null where nobody is named so. */
export interface Subject {
  readonly gender: RoleGender;
  readonly entity: string | null;
}

type SubjectReader = (scene: Scene, sentence: Sentence) => Subject | undefined;

function subjectAt(
  scene: Scene,
  at: number,
  subjectOf: SubjectReader,
  gender: RoleGender,
  block: number,
): Subject | undefined {
  const sentence = scene.sentences[at];
  if (sentence === undefined || scene.floor.has(at)) return undefined;
  if (sentence.block !== block && opensWithPossessive(sentence)) return undefined;
  const found = subjectOf(scene, sentence);
  return found && isOf(found.gender, gender) ? found : undefined;
}

/**
 * Whoever has the floor there, else the first subject that fits, else the last person named: not where the sentence goes on
 * about somebody named before (« *Il* n'avait pu éviter la guillotine à Roger Bontems. »).
 * @param block where the pronoun stands
 */
function antecedent(
  scene: Scene,
  at: number,
  fits: (id: string) => boolean,
  low: string,
  block: number,
): string | undefined {
  const sentence = scene.sentences[at];
  if (sentence === undefined) return undefined;
  const { people, items } = sentence;
  const somebodys = sentence.block !== block && opensWithPossessive(sentence) ? SOMEBODYS : -1;
  const speaker = scene.floor.get(at);
  const speaks = somebodys === -1 || items.some(({ kind }) => kind === 'passage');
  if (speaker !== undefined && speaks && fits(speaker)) return speaker;
  const fitting = people.filter((person) => fits(person.entity) && person.at > somebodys);
  const subject = fitting.find(({ free }) => free);
  const goesOn = items.some((item) => item.low === low && SUBJECT.test(low));
  return (subject ?? (goesOn ? undefined : fitting.at(-1)))?.entity;
}

/** « *Son* premier adjoint, X, lui succédera. »: the paragraph behind goes on about whose deputy he is. */
const opensWithPossessive = ({ items }: Sentence): boolean => POSSESSIVE.test(items[0]?.low ?? '');
/** How far behind « son » its name may stand, in items. */
const SOMEBODYS = 8;

const SUBJECT = /^(?:il|elle)$/;

/** How near the start of its sentence an organisation must stand to be what it is about. */
const OPENING = 3;

/** « Monsanto, pour sa part, …, qu'il qualifie de Q »: an organisation that opens a sentence without persons. */
function openingBody({ items, people }: Sentence, limit: number): string | undefined {
  if (people.some(({ at }) => at < limit)) return undefined;
  const named = items.slice(0, Math.min(limit, OPENING + 1)).findIndex((item) => item.mention);
  const mention = items[named]?.mention;
  return mention?.kind === 'organisation' && !isGoverned(items, named) ? mention.entity : undefined;
}

/** « Amnesty International dénonce… Elle ajoute… »: nobody else was named, and an organisation just spoke. */
function bodyJustBefore(scene: Scene, sentence: Sentence): string | null {
  const before = scene.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  return scene.floor.get(before.index) ?? openingBody(before, before.items.length) ?? null;
}

/** `e` where the word does not tell: « à *ses* yeux ». */
function genderOf(low: string): RoleGender | undefined {
  if (low === 'ses') return 'e';
  if (/^(?:il|lui|celui-ci|dernier)$/.test(low)) return 'm';
  return /^(?:elle|celle-ci|dernière)$/.test(low) ? 'f' : undefined;
}

/** Whether a person may be meant by a word of this gender: nobody whose own is known to differ. */
export const fitsGender = (character: Character | undefined, gender: Gender): boolean =>
  character !== undefined && (character.gender === undefined || character.gender === gender);
