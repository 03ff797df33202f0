import type { TaggedName } from '../tagger/tagger.ts';
import { withClosingMark, withoutAddress, withoutNextOpening, withoutNextWords } from './edges.ts';
import { bearersOfNames, countriesByName, personsBySurname } from './kinds.ts';
import { withoutParticiples, withoutRubrics } from './no-names.ts';
import { splitNames } from './split.ts';
import { joinSuppliedGiven } from './supplied-given.ts';

/** A rule that mends the names of one text, given in order and disjoint; it must keep them so. */
type Mend = (text: string, names: readonly TaggedName[]) => TaggedName[];

const each =
  (rule: (text: string, name: TaggedName) => TaggedName): Mend =>
  (text, names) =>
    names.map((name) => rule(text, name));

/** Each rule changes a span or a kind only on evidence that the text itself gives. */
const RULES: readonly Mend[] = [
  withoutRubrics,
  withoutParticiples,
  each(withoutAddress),
  each(bearersOfNames),
  splitNames,
  each(withoutNextOpening),
  withoutNextWords,
  each(withClosingMark),
  personsBySurname,
  countriesByName,
  joinSuppliedGiven,
];

/** The tagger's names, mended by what the rest of the text says. */
export const mendNames: Mend = (text, names) =>
  RULES.reduce((mended, rule) => rule(text, mended), [...names]);
