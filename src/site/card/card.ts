import { Canvas, type Style, widthOf } from './canvas.ts';
import { loadRasteriser } from './typeface.ts';

/** What a card says of an article, or of the archive. */
export interface Card {
  readonly archive: string;
  /** Above the title: who published it. */
  readonly kicker: string | null;
  readonly title: string;
  readonly date: string | null;
  /** « date inférée »: what the date rests on, where it is not what the source says. */
  readonly doubt: string | null;
}

/** What previews of links ask for. */
export const CARD = { width: 1200, height: 630 } as const;

export { loadRasteriser };

const PAPER = '#fbfaf6';
const INKS = [
  { colour: '#1b1a17', steps: 7 },
  { colour: '#5d594f', steps: 4 },
  { colour: '#7a5600', steps: 4 },
];
const INK = 0;
const SOFT = 1;
const DOUBT = 2;

const LEFT = 80;
const MEASURE = CARD.width - 2 * LEFT;

const NAME: Style = { face: 'serif', size: 38, ink: INK };
const KICKER: Style = { face: 'sans', size: 25, ink: SOFT };
const DATE: Style = { face: 'sans', size: 30, ink: INK };

/** The largest of these sizes at which the title fits is taken; the last one cuts it. */
const TITLES = [
  { size: 82, line: 90, most: 3 },
  { size: 68, line: 76, most: 4 },
  { size: 56, line: 64, most: 5 },
] as const;

const titleStyle = (size: number): Style => {
  return { face: 'serif', size, ink: INK, tracking: -0.018 };
};

/** Where the title may stand. */
const TOP = 190;
const BOTTOM = 505;

/** A picture of 1200 × 630 pixels, as PNG. The rasteriser must have been loaded. */
export function drawCard({ archive, kicker, title, date, doubt }: Card): Uint8Array {
  const canvas = new Canvas(CARD.width, CARD.height, PAPER, INKS);
  canvas.text(cut(archive, NAME, MEASURE), LEFT, 88, NAME);
  canvas.rectangle(LEFT, 112, MEASURE, 3, INK);
  canvas.rectangle(LEFT, 119, MEASURE, 1, INK);
  if (kicker !== null) canvas.text(cut(kicker, KICKER, MEASURE), LEFT, 168, KICKER);
  drawTitle(canvas, title);
  if (date !== null) drawDate(canvas, date, doubt);
  return canvas.png();
}

function drawTitle(canvas: Canvas, title: string): void {
  const { style, line, lines } = fitting(title) ?? cutTitle(title);
  const room = BOTTOM - TOP - lines.length * line;
  const first = TOP + Math.round(room / 2) + style.size;
  for (const [index, text] of lines.entries()) canvas.text(text, LEFT, first + index * line, style);
}

function fitting(title: string): { style: Style; line: number; lines: string[] } | undefined {
  for (const { size, line, most } of TITLES) {
    const style = titleStyle(size);
    const lines = broken(title, style);
    if (lines.length <= most) return { style, line, lines };
  }
  return undefined;
}

function cutTitle(title: string): { style: Style; line: number; lines: string[] } {
  const { size, line, most } = TITLES[2];
  const style = titleStyle(size);
  const lines = broken(title, style);
  const rest = lines.slice(most - 1).join(' ');
  return { style, line, lines: [...lines.slice(0, most - 1), cut(rest, style, MEASURE)] };
}

function drawDate(canvas: Canvas, date: string, doubt: string | null): void {
  canvas.rectangle(LEFT, 530, MEASURE, 1, SOFT);
  const ink = doubt === null ? INK : DOUBT;
  const text = doubt === null ? date : `${date}, ${doubt}`;
  canvas.text(cut(text, DATE, MEASURE), LEFT, 578, { ...DATE, ink });
}

/** Lines of whole words; a word wider than the measure is cut. */
function broken(text: string, style: Style): string[] {
  const lines: string[] = [];
  const space = widthOf(' ', style);
  let used = Number.POSITIVE_INFINITY;
  for (const word of text.split(' ').map((one) => cut(one, style, MEASURE))) {
    const width = widthOf(word, style);
    const fits = used + space + width <= MEASURE;
    if (fits) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
    used = fits ? used + space + width : width;
  }
  return lines;
}

/** With « … » where it is too wide, at a word where there is one. */
function cut(text: string, style: Omit<Style, 'ink'>, width: number): string {
  if (widthOf(text, style) <= width) return text;
  const room = width - widthOf('…', style);
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += widthOf(character, style);
    if (used > room) break;
    kept += character;
  }
  return `${kept.replace(/\s+\S*$/, '').replace(/[\s,;:.]+$/, '')}…`;
}
