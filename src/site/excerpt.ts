// All white space but a no-break space that stands alone, as before a colon: that one is typography
const RUN = /(?![\u00a0\u202f](?!\s))\s+/g;

/** At most `longest` code units, cut at a word, with « … » where something is left out. */
export function excerpt(text: string, longest: number): string {
  const flat = text.replace(RUN, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const words = space > longest * 0.5 ? cut.slice(0, space) : withoutHalfPair(cut);
  return `${words.replace(/[\s,;:.«(–—-]+$/u, '')}…`;
}

/** Never half of a character beyond the basic plane. */
const withoutHalfPair = (cut: string): string => cut.replace(/[\ud800-\udbff]$/, '');
