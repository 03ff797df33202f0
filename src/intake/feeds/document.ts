import { readFileSync, statSync } from 'node:fs';
import iconv from 'iconv-lite';
import { declaredCharset } from '../../source/charset.ts';
import { decode } from '../../source/decode.ts';
import { Failure } from '../../text/failure.ts';
import type { NotTaken } from '../arrivals.ts';
import type { ContainerFile } from '../containers.ts';
import { LARGEST_DOCUMENT, tooLarge } from '../limits.ts';
import { elementsOf, type XmlElement, type XmlOutline } from './elements.ts';

/** An XML file read whole, with the elements that are its sources. */
export interface XmlDocument extends XmlOutline {
  readonly text: string;
  /** The bytes of a stretch, in the encoding of the file. */
  readonly bytesOf: (start: number, end: number) => Uint8Array;
  /** Told when the file was cut off: what stands before was read. */
  readonly truncated: NotTaken | undefined;
}

/** @throws Failure `source-too-large`, `feed-unreadable` when its root is none of `roots` */
export function readXml(
  { path, file }: ContainerFile,
  roots: readonly string[],
  names: ReadonlySet<string>,
): XmlDocument {
  const { size } = statSync(path);
  if (size > LARGEST_DOCUMENT) throw tooLarge(size, file, LARGEST_DOCUMENT);
  const bytes = readFileSync(path);
  const { text, encoding } = decode(bytes, file, declaredCharset(bytes));
  const outline = elementsOf(text, names);
  if (!roots.includes(outline.root)) {
    const found = outline.root === '' ? 'no XML' : `« <${outline.root}> »`;
    const message = `it should begin with ${roots.map((root) => `« <${root}> »`).join(' or ')}, and it has ${found}: get it again.`;
    throw new Failure('feed-unreadable', message);
  }
  const ends = new RegExp(`</${outline.root}\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`).test(text);
  return {
    ...outline,
    text,
    bytesOf: (start, end) => iconv.encode(text.slice(start, end), encoding),
    truncated: ends ? undefined : { key: '', failure: cutOff(outline.root), fault: true },
  };
}

/** An element that its file cuts off. */
export const cutElement = ({ start }: XmlElement): NotTaken => ({
  key: `offset ${start}`,
  failure: new Failure('item-cut', 'the file ends in the middle of this item: get it again.'),
  fault: true,
});

const cutOff = (root: string): Failure =>
  new Failure(
    'container-truncated',
    `« </${root}> » is missing: it was cut off. The items before were read; get it again.`,
  );
