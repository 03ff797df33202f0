import { STRINGS } from '../../src/site/strings/index.ts';
import type { DiffPiece } from '../../src/site/word-diff.ts';

const T = STRINGS.shared;

/** Two texts in one: struck what only the first has, underlined what only the second has, and said in words. */
export function Difference({ pieces }: { readonly pieces: readonly DiffPiece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={index}>
            <span class="hidden"> [{STRINGS.labelled(kind === 'gone' ? T.gone : T.added, '')}</span>
            {text}
            <span class="hidden">] </span>
          </Tag>
        );
      })}
    </>
  );
}
