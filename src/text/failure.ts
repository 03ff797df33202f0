/** The one error class: a code, a place, what was found, what to do. Caught and printed in `cli.ts` only. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: string;
  readonly place: Place;

  /**
   * @param code stable, kebab-case
   * @param message what was found and the remedy, in one or two English sentences
   * @param place file (relative to the content folder), 1-based line and column where known
   */
  constructor(code: string, message: string, place: Place = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.place = place;
  }
}

export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Which entry of a YAML file (`['quotes', 2, 'text']`), where only the reader of the file knows its line. */
  readonly entry?: readonly (string | number)[];
}
