/**
 * How letters that transcribe other scripts are read, on folded words. Applied in order.
 * Tables after the French and English practices of the press for Russian, Ukrainian, Arabic and
 * Persian (compare the « Transcription » pages of the French guides to Russian and Arabic names);
 * hand-made, and coarser than any standard: what they make equal is only asked for alike names.
 */
export type SoundTable = readonly (readonly [RegExp, string])[];

/** `Loukachenko`, `Khrouchtchev`, `Poutine`, `Sergueï` */
export const FRENCH_READING: SoundTable = [
  [/chtch|schtsch/g, 'S'],
  [/tch/g, 'C'],
  [/ch/g, 'S'],
  [/dj/g, 'J'],
  [/j/g, 'Z'],
  [/gu(?=[eiy])/g, 'g'],
  // French « u » is another vowel: Boucher is not Bucher
  [/(?<!o)u/g, 'ü'],
  [/ou/g, 'u'],
  [/(?<=[aiu])ne$/, 'n'],
];

/** `Lukashenko`, `Khrushchev`, `Putin`, `Sergey` */
export const ENGLISH_READING: SoundTable = [
  [/shch|stch/g, 'S'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'Z'],
  [/j/g, 'J'],
  [/oo|ou/g, 'u'],
];

/** After one of the two readings: what both languages write in several ways. */
export const COMMON_SOUNDS: SoundTable = [
  [/([kgdt])h/g, '$1'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/(?<=[bcdfhklmnprstvz])([aouü])e/g, '$1'],
  [/x/g, 'ks'],
  [/ck|qu|q/g, 'k'],
  [/c(?![eiy])/g, 'k'],
  [/ts|tz/g, 'T'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/i[iy]+/g, 'i'],
  [/^ie/, 'e'],
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/skii$/, 'ski'],
];
