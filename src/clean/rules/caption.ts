import type { Page, Rule } from '../page.ts';

/** A caption is short, and stands beside what was set apart as its picture's credit. */
const MOST_WORDS = 40;

/** The words under a picture: a short line that touches a photo credit. */
export const caption: Rule = {
  name: 'caption',
  reason: 'légende de photo',
  find: findCaptions,
};

function findCaptions({ text, lines, removed }: Page) {
  const credits = removed.filter(({ rule }) => rule === 'photo-credit');
  return lines.filter((line) => {
    if (line.words > MOST_WORDS || line.prose) return false;
    return credits.some((credit) => touches(text, credit.end, line.start));
  });
}

/** One line end between them, no empty line. */
const touches = (text: string, from: number, to: number): boolean =>
  to > from && to - from < 200 && /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.test(text.slice(from, to));
