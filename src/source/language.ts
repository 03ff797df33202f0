import { detectAll } from 'tinyld/light';

/** Fewer letters say nothing about a language. */
const LEAST_LETTERS = 24;

/** Stretches of so many characters from the beginning, the middle and the end are enough to tell. */
const STRETCH = 4000;

/** Share of French grammatical words above which a text is French, whatever its letters suggest. */
const FRENCH_SHARE = 0.22;

/** Grammatical words of French that neighbours do not share, without accents. */
const FRENCH = new Set(
  'le les des du et est une dans que qui pour par sur au aux avec ce cette ces il elle ils sont ont nous vous leur leurs mais ou ne pas plus etait ete d l qu s c n j'.split(
    ' ',
  ),
);

/** ISO 639-1 code of the language of a text, or `und` where there is too little of it to tell. */
export function languageOf(text: string): string {
  const sample = sampleOf(text).toLowerCase();
  const words =
    sample
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < LEAST_LETTERS) return 'und';
  const french = words.filter((word) => FRENCH.has(word)).length / words.length;
  if (french >= FRENCH_SHARE) return 'fr';
  return detectAll(sample)[0]?.lang ?? 'und';
}

function sampleOf(text: string): string {
  if (text.length <= 3 * STRETCH) return text;
  const middle = Math.floor((text.length - STRETCH) / 2);
  return [text.slice(0, STRETCH), text.slice(middle, middle + STRETCH), text.slice(-STRETCH)].join(
    '\n',
  );
}
