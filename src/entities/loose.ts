import type { Span } from '../model/span.ts';
import { HONORIFICS } from '../names/data/person-words.ts';
import { OPENERS } from './data/openers.ts';
import type { KnownMatch } from './known.ts';
import { isCapital, type Word } from './words.ts';

interface Sight {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * True when a known name of one word leans on another capitalised word, which makes it part of some
 * other name: « Denzel Washington », « Air Canada », « Trump Tower ». A title (« M. Trump »), a
 * small word (« Selon Bergen ») and, for persons, a hyphen (« Poutine-Trump ») do not count.
 */
export function isLoose(sight: Sight, match: KnownMatch): boolean {
  const personal = match.entry.kind === 'person';
  if (match.words > 1) return false;
  return leans(sight, match, personal) || (!personal && isAddressed(sight.text, match.start));
}

// `Mme `, `M. `
const ADDRESS = /(?:^|[^\p{L}])(?:M|MM|Mr|Monsieur|Mme|Mlle|Madame)\.?[\s\u00a0]+$/u;

/** « Mme Washington » is nobody's town. */
const isAddressed = (text: string, start: number): boolean =>
  ADDRESS.test(text.slice(Math.max(0, start - 14), start));

/** True when another capitalised word stands tied before or after the words `first` to `last`. */
export function leans(
  sight: Sight,
  { first, last, start, end }: Span & { readonly first: number; readonly last: number },
  personal: boolean,
): boolean {
  const before = sight.words[first - 1];
  const after = sight.words[last + 1];
  return (
    (before !== undefined && leansOn(sight.text, before, start, personal)) ||
    (after !== undefined && leansAgainst(sight.text, end, after, personal))
  );
}

function leansOn(text: string, before: Word, start: number, personal: boolean): boolean {
  return (
    tied(text.slice(before.end, start), personal) &&
    isCapital(text, before.start) &&
    !OPENERS.has(before.folded) &&
    !HONORIFICS.has(before.folded)
  );
}

function leansAgainst(text: string, end: number, after: Word, personal: boolean): boolean {
  return (
    tied(text.slice(end, after.start), personal) &&
    isCapital(text, after.start) &&
    !OPENERS.has(after.folded)
  );
}

/** One space, or a hyphen except between persons. */
const tied = (gap: string, personal: boolean): boolean =>
  gap === ' ' || gap === '\u00a0' || (gap === '-' && !personal);
