import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import opentype, { type Font, type Glyph } from 'opentype.js';

const require = createRequire(import.meta.url);

/** Coverage of a glyph at one size: `width × height` values 0…255, placed from the pen and the base line. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly coverage: Uint8Array;
}

export type Face = 'serif' | 'sans';

/** The site's own faces, without their variable axes: a letter is sought in the first, then in the second. */
const FILES: Readonly<Record<Face, readonly string[]>> = {
  serif: ['newsreader/files/newsreader-latin-500', 'newsreader/files/newsreader-latin-ext-500'],
  sans: [
    'libre-franklin/files/libre-franklin-latin-500',
    'libre-franklin/files/libre-franklin-latin-ext-500',
  ],
};

/** Spaces that the fonts do not hold, in ems. */
const SPACES: Readonly<Record<string, number>> = { '\u202f': 0.16, '\u00a0': 0.25, ' ': 0.25 };

/** Stands for a letter of a script that neither file holds. */
const UNKNOWN = '·';

let ready: Promise<void> | undefined;

/** The rasteriser is WebAssembly, the same on every machine; it must be there before a glyph is asked for. */
export const loadRasteriser = (): Promise<void> => {
  ready ??= initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return ready;
};

const fonts = new Map<Face, Font[]>();
const rasters = new Map<string, Raster>();
/** Ems. */
const advances = new Map<string, number>();

/** A character of a face at a size (pixels); drawn once, and only where it is shown: drawing costs. */
export function rasterOf(face: Face, size: number, character: string): Raster {
  const key = `${face} ${size} ${character}`;
  const known = rasters.get(key);
  if (known) return known;
  const made = SPACES[character] === undefined ? rasterise(face, size, character) : BLANK;
  rasters.set(key, made);
  return made;
}

/** Pixels from a character's pen position to the next; not whole. */
export const advanceOf = (face: Face, size: number, character: string): number =>
  emsOf(face, character) * size;

function emsOf(face: Face, character: string): number {
  const key = `${face} ${character}`;
  const known = SPACES[character] ?? advances.get(key);
  if (known !== undefined) return known;
  const { font, glyph } = glyphOf(face, character);
  const ems = (glyph.advanceWidth ?? 0) / font.unitsPerEm;
  advances.set(key, ems);
  return ems;
}

const rasterise = (face: Face, size: number, character: string): Raster =>
  coverageOf(glyphOf(face, character).glyph, size, advanceOf(face, size, character));

const BLANK: Raster = { width: 0, height: 0, left: 0, top: 0, coverage: new Uint8Array() };

function glyphOf(face: Face, character: string): { font: Font; glyph: Glyph } {
  const faces = fonts.get(face) ?? FILES[face].map(readFont);
  fonts.set(face, faces);
  for (const font of faces) {
    const glyph = font.charToGlyph(character);
    if (glyph.index !== 0) return { font, glyph };
  }
  if (character === UNKNOWN) throw new RangeError(`${face} does not hold « ${UNKNOWN} »`);
  return glyphOf(face, UNKNOWN);
}

function readFont(file: string): Font {
  const bytes = readFileSync(require.resolve(`@fontsource/${file}-normal.woff`));
  return opentype.parse(new Uint8Array(bytes).buffer);
}

/** Room around the em for what stands out of it: accents on capitals, tails. */
const MARGIN = 0.4;

function coverageOf(glyph: Glyph, size: number, advance: number): Raster {
  const side = Math.ceil(size * MARGIN);
  const width = Math.ceil(advance) + 2 * side;
  const height = Math.ceil(size) + 2 * side;
  const base = Math.ceil(size) + side;
  const path = glyph.getPath(side, base, size).toPathData(2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="${path}"/></svg>`;
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const pixels = image.pixels;
  image.free();
  drawing.free();
  const coverage = new Uint8Array(width * height);
  for (let at = 0; at < coverage.length; at += 1) coverage[at] = pixels[at * 4 + 3] ?? 0;
  return cropped({ width, height, left: -side, top: -base, coverage });
}

/** Without the empty rows and columns around it: the stamp of a card walks over every pixel. */
function cropped({ width, height, left, top, coverage }: Raster): Raster {
  const box = { left: width, right: -1, top: height, bottom: -1 };
  for (let at = 0; at < coverage.length; at += 1) {
    if (coverage[at] === 0) continue;
    const x = at % width;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.floor(at / width);
    box.top = Math.min(box.top, box.bottom);
  }
  if (box.right < 0) return { ...BLANK, left, top };
  const size = { width: box.right - box.left + 1, height: box.bottom - box.top + 1 };
  const kept = new Uint8Array(size.width * size.height);
  for (let row = 0; row < size.height; row += 1) {
    const from = (box.top + row) * width + box.left;
    kept.set(coverage.subarray(from, from + size.width), row * size.width);
  }
  return { ...size, left: left + box.left, top: top + box.top, coverage: kept };
}
