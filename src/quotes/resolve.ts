import type { Cast } from './cast.ts';
import { unnamedGender } from './gender.ts';
import type { RoleGender } from './lexicon/roles.ts';
import { oneOfTwo } from './one-of-two.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun, type Subject } from './pronouns.ts';
import type { Sentence } from './sentences.ts';
import { openingTitle } from './subjects.ts';
import { resolveTitle } from './titles.ts';

/** Who spoke so far: entity ids by position of the sentence. */
export type Floor = ReadonlyMap<number, string>;

/** Who spoke so far without a name (« un ouvrier du chantier »): gender by position of the sentence. */
export type Unnamed = ReadonlyMap<number, RoleGender>;

/** What is known when a pronoun or title is to be resolved. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly floor: Floor;
  readonly unnamed: Unnamed;
}

export interface Resolved {
  readonly speaker: string | null;
  /** How, where it was not plainly named. */
  readonly rule?: 'pronoun' | 'title';
}

/**
 * The entity that a phrase stands for, or null where the text does not say.
 * @param at place of the phrase among the items of its sentence; 0 for one inside a quoted passage
 */
export function resolve(
  scene: Scene,
  sentence: Sentence,
  phrase: Phrase,
  items: Sentence['items'],
): Resolved {
  if (phrase.mention) return { speaker: phrase.mention.entity };
  if (phrase.plural) return { speaker: null };
  const meant = oneOfTwo(scene, sentence, phrase, items);
  if (meant !== undefined) return marked(meant, 'pronoun');
  if (phrase.kind === 'pronoun') {
    const at = items === sentence.items ? phrase.from : 0;
    const low = phrase.head ?? '';
    return marked(resolvePronoun(scene, sentence, at, low, subjectWithoutName), 'pronoun');
  }
  const named = surnameIn(scene, phrase, items);
  if (named !== undefined) return { speaker: named };
  if (phrase.kind === 'title') return marked(resolveTitle(scene, sentence, phrase, items), 'title');
  return { speaker: null };
}

/** « *La nièce du monarque* s'opposait… »: a title that opens a sentence, with whoever holds it, or null. */
function subjectWithoutName(scene: Scene, sentence: Sentence): Subject | undefined {
  const phrase = openingTitle(sentence.items);
  const gender = phrase && unnamedGender(phrase, sentence.items);
  if (phrase === undefined || gender === undefined) return undefined;
  return { gender, entity: resolveTitle(scene, sentence, phrase, sentence.items) };
}

const marked = (speaker: string | null, rule: 'pronoun' | 'title'): Resolved =>
  speaker === null ? { speaker } : { speaker, rule };

/** A name that the tagger passed over here but knows elsewhere: its last word is the surname of one person. */
function surnameIn(scene: Scene, phrase: Phrase, items: Sentence['items']): string | undefined {
  const last = items[phrase.to - 1];
  if (last === undefined || !last.capital || last.kind !== 'word') return undefined;
  const bearers = scene.cast.surnames.get(last.low);
  return bearers?.length === 1 ? bearers[0] : undefined;
}
