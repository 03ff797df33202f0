import { diffWords } from 'diff';

/** Words of both texts, or of one only: `gone` of the first, `added` of the second. */
export interface DiffPiece {
  readonly kind: 'same' | 'gone' | 'added';
  readonly text: string;
}

/** Edits beyond which two texts are no longer compared word by word: one is gone, the other added. */
const MOST_EDITS = 400;

/**
 * What differs between two texts, word by word (Myers, by the `diff` package); white space is not
 * compared. Null where nothing differs. The pieces that are not `added` have the words of `first`,
 * those that are not `gone` the words of `second`.
 */
export function wordDiff(first: string, second: string): DiffPiece[] | null {
  const changes = diffWords(first, second, { maxEditLength: MOST_EDITS });
  if (changes === undefined)
    return [
      { kind: 'gone', text: first },
      { kind: 'added', text: second },
    ];
  if (changes.every(({ added, removed }) => !added && !removed)) return null;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'gone' : 'same',
    text: value,
  }));
}

/** Words that stay on each side of a difference when the rest is left out. */
const AROUND = 5;

/** The differences with a few words around each; `…` for what is left out. */
export function condensed(pieces: readonly DiffPiece[]): DiffPiece[] {
  return pieces.map((piece, at) =>
    piece.kind === 'same'
      ? { ...piece, text: shortened(piece.text, at > 0, at < pieces.length - 1) }
      : piece,
  );
}

function shortened(text: string, before: boolean, after: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  if (words.length <= AROUND * (Number(before) + Number(after)) + 1) return text;
  const head = before ? words.slice(0, AROUND).join('').trimEnd() : '';
  const tail = after ? words.slice(-AROUND).join('') : '';
  return `${head}${head && ' '}… ${tail}`;
}
