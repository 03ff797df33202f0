import type { Span } from '../model/span.ts';
import { isCapital, type Word, wordsOf } from './words.ts';

/** A form of a name to be found in texts, and whose it is. */
export interface Form<Owner> {
  readonly text: string;
  readonly owner: Owner;
}

/** A form found in a text. `first` and `last` are indexes of words. */
export interface FormMatch<Owner> extends Span {
  readonly form: Form<Owner>;
  readonly first: number;
  readonly last: number;
}

interface Prepared<Owner> {
  readonly form: Form<Owner>;
  readonly words: readonly Word[];
  readonly gaps: readonly string[];
  readonly acronym: boolean;
  /** Marks before the first word and after the last: `(`, ` »`. */
  readonly before: string;
  readonly after: string;
}

/** Finds forms in texts. */
export type FormFinder<Owner> = (text: string, words: readonly Word[]) => FormMatch<Owner>[];

/**
 * A finder of forms: whole words, without regard to accents, kinds of apostrophe, hyphens or spaces;
 * a form that begins with a capital asks for one, an acronym for capitals only. All matches are
 * given, those that overlap included, by start, the longest first.
 */
export function formFinder<Owner>(forms: readonly Form<Owner>[]): FormFinder<Owner> {
  const byFirst = new Map<string, Prepared<Owner>[]>();
  for (const prepared of forms.map(prepare)) {
    const key = prepared.words[0]?.folded;
    if (key !== undefined) byFirst.set(key, [...(byFirst.get(key) ?? []), prepared]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.text.length - a.form.text.length);
  return (text, words) =>
    words.flatMap((word, first) =>
      (byFirst.get(word.folded) ?? []).flatMap((form) => matchAt(text, words, first, form) ?? []),
    );
}

// `CIA`, `G20`, `EI`
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,5}$/u;

function prepare<Owner>(form: Form<Owner>): Prepared<Owner> {
  const { text } = form;
  const words = wordsOf(text, [{ start: 0, end: text.length }]);
  return {
    form,
    words,
    gaps: words.slice(1).map((word, at) => marks(text, words[at], word)),
    acronym: ACRONYM.test(text),
    before: text.slice(0, words[0]?.start ?? 0),
    after: text.slice(words.at(-1)?.end ?? text.length),
  };
}

function matchAt<Owner>(
  text: string,
  words: readonly Word[],
  first: number,
  prepared: Prepared<Owner>,
): FormMatch<Owner> | undefined {
  const last = first + prepared.words.length - 1;
  const from = words[first];
  const to = words[last];
  if (!from || !to || !sameWords(text, words, first, prepared) || !sameCase(text, from, prepared))
    return undefined;
  const start = text.endsWith(prepared.before, from.start)
    ? from.start - prepared.before.length
    : from.start;
  const end = text.startsWith(prepared.after, to.end) ? to.end + prepared.after.length : to.end;
  return { form: prepared.form, first, last, start, end };
}

function sameWords<Owner>(
  text: string,
  words: readonly Word[],
  first: number,
  prepared: Prepared<Owner>,
): boolean {
  return prepared.words.every((wanted, at) => {
    const word = words[first + at];
    if (word?.folded !== wanted.folded) return false;
    return at === 0 || marks(text, words[first + at - 1], word) === prepared.gaps[at - 1];
  });
}

function sameCase<Owner>(
  text: string,
  word: Word,
  { form, words, acronym }: Prepared<Owner>,
): boolean {
  if (acronym) return text.slice(word.start, word.end) === form.text;
  return !isCapital(form.text, words[0]?.start ?? 0) || isCapital(text, word.start);
}

// an empty line, which no name crosses
const EMPTY_LINE = /(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/;
const WIDEST_GAP = 4;

/** What stands between two words and matters: not spaces, hyphens, apostrophes, nor the stop of an initial. */
function marks(text: string, before: Word | undefined, after: Word): string {
  const gap = text.slice(before?.end ?? after.start, after.start);
  if (gap.length > WIDEST_GAP || EMPTY_LINE.test(gap)) return '\n';
  const afterInitial = before !== undefined && before.end - before.start === 1;
  return gap.replace(afterInitial ? /[\s\p{Pd}'’‘.]/gu : /[\s\p{Pd}'’‘]/gu, '');
}
