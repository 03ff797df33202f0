import { fold } from './fold.ts';

const LONGEST = 80;

/**
 * A text as a piece of an address: `^[a-z0-9-]{1,80}$`, cut at a word. `x` where nothing is left
 * (an emoji, another script), so that an address never has an empty piece.
 */
export function slug(text: string): string {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= LONGEST) return words || 'x';
  const cut = words.slice(0, LONGEST + 1);
  const lastBreak = cut.lastIndexOf('-');
  return lastBreak > LONGEST / 2
    ? cut.slice(0, lastBreak)
    : words.slice(0, LONGEST).replace(/-+$/, '');
}
