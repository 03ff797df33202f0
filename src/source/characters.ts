import type { Stated } from '../model/captured.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

interface Oddity {
  readonly code: string;
  readonly what: string;
  readonly pattern: RegExp;
}

/** Characters that a reader does not see, or sees wrongly. They stay in the text; the report says where. */
const ODDITIES: readonly Oddity[] = [
  {
    code: 'control-character',
    what: 'a control character',
    pattern: /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/g,
  },
  {
    code: 'bidirectional-character',
    what: 'a character that turns the direction of the text',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g,
  },
  {
    code: 'invisible-character',
    what: 'an invisible character',
    pattern: /(?:\u034f|[\u00ad\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\ufeff])+/g,
  },
  {
    code: 'replacement-character',
    what: 'a character that an earlier program could not read',
    pattern: /\ufffd+/g,
  },
];

/** A text full of soft hyphens would bury the rest of the report. */
const SHOWN = 5;

/** Diagnostics for control, bidirectional, invisible and lost characters, each with its place. */
export function oddCharacters(text: string): Diagnostic[] {
  return ODDITIES.flatMap((oddity) => report(text, oddity));
}

/** The same for lost characters in what is stated beside the text: it has no place there. */
export function lostBeside(text: string, stated: readonly Stated[]): Diagnostic[] {
  return stated
    .filter(({ value }) => value.includes('\ufffd') && !text.includes(value))
    .map(({ value, where }) => {
      const message = `${where} states « ${value} », with a character that could not be read (U+FFFD): mend it in the file.`;
      return { code: 'replacement-character', level: 'warning', message };
    });
}

function report(text: string, { code, what, pattern }: Oddity): Diagnostic[] {
  const places = [...text.matchAll(pattern)];
  const shown = places.slice(0, SHOWN).map((place): Diagnostic => {
    const point = place[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const message = `${what} (U+${point}) stands here; it is kept as found.`;
    return { code, level: 'warning', message, ...spanOf(place) };
  });
  if (places.length <= SHOWN) return shown;
  const message = `${places.length - SHOWN} more place(s) like this one.`;
  return [...shown, { code, level: 'warning', message, ...spanOf(places[SHOWN]) }];
}

function spanOf(place: RegExpMatchArray | undefined): { start: number; end: number } {
  const start = place?.index ?? 0;
  return { start, end: start + (place?.[0].length ?? 0) };
}
