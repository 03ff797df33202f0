import { isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Stated } from '../../model/captured.ts';
import { rawText } from '../../source/feed-item.ts';
import { sha256 } from '../../text/hash.ts';
import type { Part } from '../arrivals.ts';
import type { ContainerFile } from '../containers.ts';
import { cutElement, readXml } from './document.ts';

const ROOTS = ['rss', 'feed', 'rdf:RDF'];
const ITEMS = new Set(['item', 'entry']);

/** Each item of an RSS feed (0.9x, 1.0, 2.0) or entry of an Atom feed, with the name of the feed as publisher. */
export function* feedItems(file: ContainerFile): Generator<Part> {
  const feed = readXml(file, ROOTS, ITEMS);
  const stated = channelStated(feed.around);
  for (const element of feed.elements) {
    if (!element.closed) {
      yield cutElement(element);
      continue;
    }
    const bytes = feed.bytesOf(element.start, element.end);
    const key = keyOf(feed.text.slice(element.start, element.end));
    const name = key || sha256(bytes).slice(0, 12);
    yield { key: name, bytes, format: 'feed-item', stated };
  }
  if (feed.truncated) yield feed.truncated;
}

function channelStated(around: ReadonlyMap<string, string>): Stated[] {
  const say = (field: Stated['field'], name: string): Stated[] => {
    const value = around.get(name)?.replace(/\s+/g, ' ').trim();
    return value ? [{ field, value, where: `feed ${name}` }] : [];
  };
  return [...say('publisher', 'title'), ...say('language', 'language')];
}

/** What names an item for good: its identifier, else its address. */
function keyOf(xml: string): string {
  const item = parseDocument(xml, { xmlMode: true }).children.find(isTag);
  const parts = item?.children.filter(isTag) ?? [];
  const word = (...names: string[]): string =>
    names
      .map((name) => parts.find((part) => part.name.toLowerCase() === name))
      .map((part) => (part ? rawText(part).trim() || (part.attribs.href ?? '') : ''))
      .find((text) => text !== '') ?? '';
  return word('guid', 'id', 'link');
}
