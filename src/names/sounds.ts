import { remembering } from '../text/remember.ts';
import { COMMON_SOUNDS, ENGLISH_READING, FRENCH_READING, type SoundTable } from './data/sounds.ts';

/**
 * How a folded word may be read when it transcribes another script: by French rules and by English
 * ones. `kisliak` and `kislyak` share a reading, `bergen` and `berger` do not.
 */
export const readings = remembering((word: string): readonly string[] => {
  const french = read(read(word, FRENCH_READING), COMMON_SOUNDS);
  const english = read(read(word, ENGLISH_READING), COMMON_SOUNDS);
  return french === english ? [french] : [french, english];
});

/** True when some reading of one word is a reading of the other. */
export function soundAlike(a: string, b: string): boolean {
  const ofB = readings(b);
  return readings(a).some((reading) => ofB.includes(reading));
}

/** The consonants of a reading, of which each word has one for blocking: `kslk`, `brgn`. */
export const skeleton = remembering((word: string): string => {
  const reading = read(read(word, ENGLISH_READING), COMMON_SOUNDS).toLowerCase();
  const bare = reading
    .replace(/(?!^)[aeiouh]/g, '')
    .replace(/^[aeiou]/, 'a')
    .replace(/j|z/g, 's')
    .replace(/c/g, 's');
  return bare.replace(/(.)\1+/g, '$1');
});

function read(word: string, table: SoundTable): string {
  return table.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}
