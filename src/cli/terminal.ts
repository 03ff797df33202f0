import type { Failure } from '../text/failure.ts';

/** Where a command writes; only `cli.ts` makes a real one. */
export interface Terminal {
  /** A line of the result, on standard output. */
  readonly out: (line: string) => void;
  /** A line about the run, on standard error. */
  readonly err: (line: string) => void;
  /** Replaces the line of progress; does nothing off a terminal. `''` clears it. */
  readonly progress: (text: string) => void;
  readonly paint: Paint;
}

/** Colours of standard output; they leave the text as it is where colour is not wanted. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', Painter>>;
type Painter = (text: string) => string;

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] };

export function paintWith(colour: boolean): Paint {
  const painter = ([on, off]: readonly number[]): Painter =>
    colour ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return {
    bold: painter(CODES.bold),
    dim: painter(CODES.dim),
    red: painter(CODES.red),
    yellow: painter(CODES.yellow),
    green: painter(CODES.green),
  };
}

// Control characters, and those that turn the direction of what follows: ESC, U+0007, U+202E
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** A text of unknown origin on one line, nothing in it able to act on a terminal: `\u001b[31m` as text. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (unit) => {
    if (unit === '\n') return '⏎';
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/**
 * A failure as one line: `content/corrections/x.yaml:3:1: … [editor-invalid]`.
 * @param show turns the place's path (relative to the content folder, or absolute) into one to print
 */
export function describeFailure(failure: Failure, show: (file: string) => string): string {
  const { file, line, column } = failure.place;
  const at = [line, column].filter((part) => part !== undefined).map((part) => `:${part}`);
  const place = file === undefined ? '' : `${show(file)}${at.join('')}: `;
  return visible(`${place}${failure.message} [${failure.code}]`);
}
