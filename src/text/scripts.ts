import type { Span } from '../model/span.ts';

/** Words of another language than the text around them, with its ISO 639-1 code. */
export interface ForeignSpan extends Span {
  readonly language: string;
}

// Cheap to look for: most texts hold none of these letters
const OTHER_SCRIPT = /[\u0370-\u06ff\uac00-\ud7af]/;

/** A script that tells the language, alone or by its letters. */
interface Script {
  readonly language: string;
  readonly run: RegExp;
  /** Letters that tell this language from others of its script. */
  readonly needs?: RegExp;
  readonly not?: RegExp;
}

const SCRIPTS: readonly Script[] = [
  { language: 'ru', run: runOf('Cyrillic'), needs: /[ыэё]/iu, not: /[іїєґўјљњћђџѓќѕ]/iu },
  { language: 'el', run: runOf('Greek') },
  { language: 'he', run: runOf('Hebrew') },
  { language: 'ar', run: runOf('Arabic'), not: /[پچژگیک]/u },
  { language: 'ko', run: runOf('Hangul') },
];

/** Two words or more of one script: one alone is a name. */
function runOf(script: string): RegExp {
  const word = `[\\p{Script=${script}}\\p{M}]+`;
  return new RegExp(`${word}(?:[\\s,;:.!?'’\\-–—]+${word})+`, 'gu');
}

/** Stretches in a script that a text of the language `own` is not written in. */
export function inOtherScripts(text: string, own: string): ForeignSpan[] {
  if (!OTHER_SCRIPT.test(text)) return [];
  const others = SCRIPTS.filter(({ language }) => language !== own);
  return others.flatMap(({ language, run, needs, not }) =>
    [...text.matchAll(run)]
      .filter(([words]) => (needs?.test(words) ?? true) && !not?.test(words))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length, language })),
  );
}
