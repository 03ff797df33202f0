// All white space but a no-break space that stands alone, as before a colon: that one is typography
const RUN = /(?![\u00a0\u202f](?!\s))\s+/g;

/** Of a text so many times as long as its excerpt the rest is looked at only where this is mostly white space. */
const LOOKED_AT = 4;

const flattened = (text: string): string => text.replace(RUN, ' ').trim();

/** At most `longest` code units, cut at a word, with « … » where something is left out. */
export function excerpt(text: string, longest: number): string {
  const beginning = text.slice(0, LOOKED_AT * longest);
  const first = flattened(beginning);
  const flat = first.length > longest || beginning === text ? first : flattened(text);
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const words = space > longest * 0.5 ? cut.slice(0, space) : withoutHalfPair(cut);
  return `${words.replace(/[\s,;:.«(–—-]+$/u, '')}…`;
}

/** Never half of a character beyond the basic plane. */
const withoutHalfPair = (cut: string): string => cut.replace(/[\ud800-\udbff]$/, '');
