import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import { advanceOf, type Face, type Raster, rasterOf } from './typeface.ts';

/** `#rrggbb` as three bytes. */
type Colour = readonly [number, number, number];

/** An ink, and in how many steps it fades into the paper; all steps and the paper are 16 at most. */
export interface Ink {
  readonly colour: string;
  readonly steps: number;
}

/** How a line of text is set. */
export interface Style {
  readonly face: Face;
  /** Pixels. */
  readonly size: number;
  /** Index of the ink. */
  readonly ink: number;
  /** Ems between letters, less than none when they stand closer than the face says. */
  readonly tracking?: number;
}

/** Width of a text in pixels. */
export function widthOf(text: string, { face, size, tracking = 0 }: Omit<Style, 'ink'>): number {
  let width = 0;
  for (const character of text) width += advanceOf(face, size, character) + tracking * size;
  return width;
}

/**
 * A picture in 16 shades, four bits a pixel when it is written, so that a card costs milliseconds. The
 * same drawing gives the same bytes on every machine.
 */
export class Canvas {
  readonly #width: number;
  readonly #height: number;
  readonly #palette: readonly Colour[];
  readonly #inks: readonly { readonly first: number; readonly steps: number }[];
  /** A shade a pixel, row by row. */
  readonly #pixels: Uint8Array;

  /** @param width pixels, an even number */
  constructor(width: number, height: number, paper: string, inks: readonly Ink[]) {
    this.#width = width;
    this.#height = height;
    let first = 1;
    this.#inks = inks.map(({ steps }) => {
      const ink = { first, steps };
      first += steps;
      return ink;
    });
    this.#palette = [colour(paper), ...inks.flatMap((ink) => ramp(colour(paper), ink))];
    this.#pixels = new Uint8Array(width * height);
  }

  rectangle(left: number, top: number, width: number, height: number, ink: number): void {
    const shade = this.#shade(ink, 1);
    for (let y = top; y < top + height; y += 1)
      this.#pixels.fill(shade, y * this.#width + left, y * this.#width + left + width);
  }

  /** Sets a line with its base line at `y`; the pen stops on whole pixels. */
  text(text: string, x: number, y: number, { face, size, ink, tracking = 0 }: Style): void {
    let pen = x;
    for (const character of text) {
      const raster = rasterOf(face, size, character);
      this.#stamp(raster, Math.round(pen) + raster.left, y + raster.top, ink);
      pen += advanceOf(face, size, character) + tracking * size;
    }
  }

  #stamp({ width, height, coverage }: Raster, left: number, top: number, ink: number): void {
    const pixels = this.#pixels;
    const right = Math.min(width, this.#width - left);
    const bottom = Math.min(height, this.#height - top);
    for (let y = Math.max(0, -top); y < bottom; y += 1) {
      const start = (top + y) * this.#width + left;
      for (let x = Math.max(0, -left); x < right; x += 1) {
        const shade = this.#shade(ink, (coverage[y * width + x] ?? 0) / 255);
        // Where letters overlap, the darker wins
        if (shade > (pixels[start + x] ?? 0)) pixels[start + x] = shade;
      }
    }
  }

  /** Index of the shade of an ink that covers a part (0…1) of a pixel; 0 is the paper. */
  #shade(ink: number, part: number): number {
    const { first, steps } = this.#inks[ink] ?? { first: 0, steps: 0 };
    const step = Math.round(part * steps);
    return step === 0 ? 0 : first + step - 1;
  }

  /** PNG (ISO/IEC 15948) with a palette, not filtered. */
  png(): Uint8Array {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.#width, 0);
    header.writeUInt32BE(this.#height, 4);
    header.set([4, 3, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', Uint8Array.from(this.#palette.flat())),
      // Half the time of level 4 for 7 % more bytes
      chunk('IDAT', zlibSync(this.#packed(), { level: 1 })),
      chunk('IEND', new Uint8Array()),
    ]);
  }

  /** Rows as PNG wants them: a filter byte, then two pixels a byte. */
  #packed(): Uint8Array {
    const width = this.#width / 2;
    const rows = new Uint8Array((width + 1) * this.#height);
    let from = 0;
    let to = 0;
    for (let y = 0; y < this.#height; y += 1) {
      to += 1;
      for (let x = 0; x < width; x += 1, from += 2, to += 1)
        rows[to] = ((this.#pixels[from] ?? 0) << 4) | (this.#pixels[from + 1] ?? 0);
    }
    return rows;
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

const colour = (hex: string): Colour => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};

const ramp = (paper: Colour, { colour: hex, steps }: Ink): Colour[] => {
  const ink = colour(hex);
  return Array.from({ length: steps }, (_, step): Colour => {
    const mix = (at: 0 | 1 | 2) =>
      Math.round(paper[at] + ((ink[at] - paper[at]) * (step + 1)) / steps);
    return [mix(0), mix(1), mix(2)];
  });
};
