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
  /** Pixels to the next pen position; not whole. */
  readonly advance: number;
}

type Inked = Omit<Raster, 'advance'>;

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

/** A character of a face at a size (pixels); drawn once. */
export function rasterOf(face: Face, size: number, character: string): Raster {
  const key = `${face} ${size} ${character}`;
  const known = rasters.get(key);
  if (known) return known;
  const made = rasterise(face, size, character);
  rasters.set(key, made);
  return made;
}

function rasterise(face: Face, size: number, character: string): Raster {
  const space = SPACES[character];
  if (space !== undefined) return blank(space * size);
  const { font, glyph } = glyphOf(face, character);
  const advance = ((glyph.advanceWidth ?? 0) / font.unitsPerEm) * size;
  return { ...coverageOf(glyph, size, advance), advance };
}

const blank = (advance: number): Raster => {
  return { width: 0, height: 0, left: 0, top: 0, coverage: new Uint8Array(), advance };
};

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

function coverageOf(glyph: Glyph, size: number, advance: number): Inked {
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
  const coverage = Uint8Array.from({ length: width * height }, (_, at) => pixels[at * 4 + 3] ?? 0);
  return cropped({ width, height, left: -side, top: -base, coverage });
}

/** Without the empty rows and columns around it: the stamp of a card walks over every pixel. */
function cropped({ width, left, top, coverage }: Inked): Inked {
  const inked = [...coverage.keys()].filter((at) => coverage[at] !== 0);
  if (inked.length === 0) return { width: 0, height: 0, left, top, coverage: new Uint8Array() };
  const columns = inked.map((at) => at % width);
  const x = Math.min(...columns);
  const y = Math.floor((inked[0] ?? 0) / width);
  const size = {
    width: Math.max(...columns) - x + 1,
    height: Math.floor((inked.at(-1) ?? 0) / width) - y + 1,
  };
  const kept = Uint8Array.from({ length: size.width * size.height }, (_, at) => {
    const row = y + Math.floor(at / size.width);
    return coverage[row * width + x + (at % size.width)] ?? 0;
  });
  return { ...size, left: left + x, top: top + y, coverage: kept };
}
