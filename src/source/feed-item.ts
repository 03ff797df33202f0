import { type ChildNode, type Element, isCDATA, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Stated, StatedField } from '../model/captured.ts';
import { Failure } from '../text/failure.ts';
import { firstOf, type Reading, underTitle } from './reading.ts';
import { plainWords } from './row.ts';

/** Where the words of an item stand, the fullest first (RSS 2.0, RSS content module, Atom, Dublin Core). */
const BODIES = ['content:encoded', 'content', 'description', 'summary'] as const;

const FIELDS: readonly (readonly [string, StatedField])[] = [
  ['title', 'title'],
  ['pubdate', 'date'],
  ['published', 'date'],
  ['dc:date', 'date'],
  ['dcterms:created', 'date'],
  ['updated', 'updated'],
  ['dc:creator', 'author'],
  ['author', 'author'],
  ['source', 'publisher'],
  ['dc:publisher', 'publisher'],
  ['dc:language', 'language'],
  ['category', 'tag'],
];

/**
 * One `<item>` (RSS) or `<entry>` (Atom): its fullest text under its title, and what it states.
 * @param xml the element as it stands in the feed
 * @throws Failure `item-without-text`
 */
export function readFeedItem(xml: string, encoding: string, file: string): Reading {
  const item = parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.find(isTag);
  const parts = item?.children.filter(isTag) ?? [];
  const stated = [...FIELDS.flatMap(([name, field]) => say(parts, name, field)), ...address(parts)];
  const body = BODIES.map((name) => wordsOf(parts.find((part) => nameOf(part) === name))).find(
    (text) => text !== '',
  );
  const title = firstOf(stated, 'title');
  if (!body && !title) {
    throw new Failure('item-without-text', 'this item of the feed has neither title nor text.', {
      file,
    });
  }
  return { text: underTitle(title, body ?? ''), encoding, stated, diagnostics: [] };
}

const nameOf = (element: Element): string => element.name.toLowerCase();

function say(parts: readonly Element[], name: string, field: StatedField): Stated[] {
  return parts
    .filter((part) => nameOf(part) === name)
    .flatMap((part) => {
      // Atom: `<author><name>Anne</name><email>…`, `<category term="x"/>`
      const inner = part.children.filter(isTag);
      const named = inner.find((one) => ['name', 'title'].includes(nameOf(one))) ?? part;
      const value = (rawText(named).trim() || (part.attribs.term ?? '')).replace(/\s+/g, ' ');
      const plain = field === 'title' ? plainWords(value).replace(/\s+/g, ' ') : value;
      return plain === '' ? [] : [{ field, value: plain, where: `feed ${part.name}` }];
    });
}

/** `<link>https://…</link>`, `<link rel="alternate" href="…"/>`, a guid that is an address. */
function address(parts: readonly Element[]): Stated[] {
  const links = parts.filter((part) => nameOf(part) === 'link');
  const own = links.find(({ attribs }) => (attribs.rel ?? 'alternate') === 'alternate');
  const guid = parts.find(
    (part) => nameOf(part) === 'guid' && part.attribs.isPermaLink !== 'false',
  );
  return [own, guid]
    .flatMap((part) => {
      const value = part ? (part.attribs.href ?? rawText(part)).trim() : '';
      return /^https?:\/\//i.test(value)
        ? [{ field: 'url', value, where: `feed ${part?.name}` } as const]
        : [];
    })
    .slice(0, 1);
}

function wordsOf(part: Element | undefined): string {
  if (!part) return '';
  // Atom `type="xhtml"` holds elements, everything else text that may be HTML.
  const markup = part.children.some(isTag) ? serialise(part.children) : rawText(part);
  return plainWords(markup).trim();
}

/** All text of an element, CDATA included. */
export function rawText(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) || isCDATA(node) ? node.children.map(rawText).join('') : '';
}

/** Elements as HTML again, without their attributes: only their words are wanted. */
const serialise = (nodes: readonly ChildNode[]): string =>
  nodes
    .map((node) => {
      if (!isTag(node)) return escaped(rawText(node));
      const name = node.name.replace(/^.*:/, '');
      return /^[a-z][a-z0-9]*$/i.test(name) ? `<${name}>${serialise(node.children)}</${name}>` : '';
    })
    .join('');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
