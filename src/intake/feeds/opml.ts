import { sha256 } from '../../text/hash.ts';
import type { Part } from '../arrivals.ts';
import type { ContainerFile } from '../containers.ts';
import { cutElement, readXml, type XmlDocument } from './document.ts';
import type { XmlElement } from './elements.ts';

/** Each outline of an OPML export that holds no other one, and those others that hold a note. */
export function* outlines(file: ContainerFile): Generator<Part> {
  const opml = readXml(file, ['opml'], new Set(['outline']));
  for (const element of opml.elements) {
    if (!element.closed) yield cutElement(element);
    else if (element.leaf || element.attributes._note) yield outline(opml, element);
  }
  if (opml.truncated) yield opml.truncated;
}

function outline({ bytesOf }: XmlDocument, element: XmlElement): Part {
  const { start, inside, end, leaf, attributes } = element;
  const bytes = bytesOf(start, leaf ? end : inside);
  const hash = sha256(bytes).slice(0, 12);
  return { key: attributes.xmlUrl ?? hash, bytes, format: 'outline' };
}
