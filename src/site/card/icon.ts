import { Resvg } from '@resvg/resvg-wasm';

/** The icon of the archive as pictures: what a browser that installs the site asks for. */
export const ICONS = [
  { name: 'icone-192.png', size: 192, purpose: 'any' },
  { name: 'icone-512.png', size: 512, purpose: 'any' },
  { name: 'icone-masquable-512.png', size: 512, purpose: 'maskable' },
  { name: 'icone-180.png', size: 180, purpose: 'apple' },
] as const;

export type Icon = (typeof ICONS)[number];

/** Side of the square that holds the drawing of `icone.svg`. */
const SIDE = 32;

/** A mask may cut all but the middle four fifths (W3C, Web Application Manifest). */
const ROOM = { any: 1, apple: 1.1, maskable: 1.4 } as const;

/** As PNG, on paper, since a launcher may be dark. The rasteriser must have been loaded. */
export function drawIcon({ size, purpose }: Icon): Uint8Array {
  const side = SIDE * ROOM[purpose];
  const edge = (SIDE - side) / 2;
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${edge} ${edge} ${side} ${side}">` +
      `<rect x="${edge}" y="${edge}" width="${side}" height="${side}" fill="#fbfaf6"/>` +
      '<path d="M5 5h5v9h12V5h5v18h-5v-6H10v6H5z" fill="#1b1a17"/>' +
      '<rect x="5" y="26" width="22" height="2" fill="#8a1c1c"/></svg>',
  );
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
