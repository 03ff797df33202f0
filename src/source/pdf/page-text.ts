/** A run of glyphs: its words, and its place in points from the lower left corner of the page. */
export interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  /** `[a, b, c, d, x, y]` */
  readonly transform: readonly number[];
}

/** More space between two lines than so many times their height parts two paragraphs. */
const PARAGRAPH = 1.75;

/** A gap inside a line wider than this share of its height is a space. */
const SPACE = 0.25;

/**
 * The words of a page, a line of the page a line, paragraphs parted by an empty line: as the runs come,
 * for a PDF made from a text has them in the order of reading. Words broken at the end of a line are joined.
 */
export function pageText(items: readonly TextItem[]): string {
  let text = '';
  let last: TextItem | undefined;
  for (const item of items) {
    if (item.str !== '') {
      text += between(last, item) + item.str;
      last = item;
    } else if (item.hasEOL && last) last = { ...last, hasEOL: true };
  }
  // « gou-⏎vernement »; « Saint-⏎Denis » keeps its hyphen
  return text
    .replace(/(\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .trim();
}

function between(last: TextItem | undefined, item: TextItem): string {
  if (!last) return '';
  const [, , , , lastX = 0, lastY = 0] = last.transform;
  const [, , , , x = 0, y = 0] = item.transform;
  const height = Math.max(last.height, item.height, 1);
  const down = lastY - y;
  if (Math.abs(down) < height / 2 && !last.hasEOL) {
    const gap = x - (lastX + last.width);
    return gap > SPACE * height && !/\s$/.test(last.str) && !/^\s/.test(item.str) ? ' ' : '';
  }
  return down > PARAGRAPH * height || down < -height ? '\n\n' : '\n';
}
