/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const MARK = 4;

/** Latin, Greek, Cyrillic and their marks are looked up; what lies beyond is classed once in a slow path. */
const KNOWN = 0x600;

export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;

const APOSTROPHES = new Set([0x2019, 0x2018, 0x2bc, 0x60, 0xb4]);
const HYPHENS = new Set([0x2010, 0x2011]);

const classes = new Uint8Array(KNOWN);
const folds = new Uint16Array(KNOWN);
for (let unit = 0; unit < KNOWN; unit += 1) {
  classes[unit] = classify(unit);
  folds[unit] = reduce(unit);
}

/** One of SPACE, LOWER, UPPER, DIGIT, MARK. Half of a surrogate pair is a MARK. */
export const classOf = (unit: number): number =>
  unit < KNOWN ? (classes[unit] as number) : classify(unit);

/** Lower case without accents, curly apostrophes and odd hyphens made plain: one unit for one unit. */
export const foldUnit = (unit: number): number =>
  unit < KNOWN ? (folds[unit] as number) : reduce(unit);

function classify(unit: number): number {
  const text = String.fromCharCode(unit);
  if (/\s|[\u200b-\u200f\ufeff\u00ad]|[\u0000-\u001f]/.test(text)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(text)) return UPPER;
  if (/\p{L}|\p{M}/u.test(text)) return LOWER;
  return /\p{Nd}/u.test(text) ? DIGIT : MARK;
}

function reduce(unit: number): number {
  if (APOSTROPHES.has(unit)) return APOSTROPHE;
  if (HYPHENS.has(unit)) return HYPHEN;
  const bare = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare.charCodeAt(0) : unit;
}
