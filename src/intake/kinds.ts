import type { Format } from '../model/captured.ts';

/** What stands in a folder, as the report counts it. */
export const ARRIVALS = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'warc',
  'wacz',
  'feed',
  'opml',
  'jsonl',
  'csv',
  'zip',
  'other',
] as const;

export type Arrival = (typeof ARRIVALS)[number];

/** Holds one source, or many. */
export type Container = 'warc' | 'wacz' | 'feed' | 'opml' | 'jsonl' | 'csv' | 'zip';

/** What a file is: one source, a container of sources, or nothing that can be read. */
export type Kind =
  | { readonly is: 'source'; readonly format: Format; readonly arrival: Arrival }
  | { readonly is: 'container'; readonly container: Container }
  | { readonly is: 'beside'; readonly what: string }
  | { readonly is: 'refused'; readonly code: string; readonly message: string };

const source = (format: Format, arrival: Arrival): Kind => ({ is: 'source', format, arrival });
const container = (kind: Container): Kind => ({ is: 'container', container: kind });

const TEXT = source('text', 'text');
const HTML = source('html', 'html');
const PDF = source('pdf', 'pdf');

/** By the ending of the name, lower case. */
const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: TEXT,
  text: TEXT,
  asc: TEXT,
  md: source('markdown', 'markdown'),
  markdown: source('markdown', 'markdown'),
  html: HTML,
  htm: HTML,
  xhtml: HTML,
  mhtml: source('mhtml', 'mhtml'),
  mht: source('mhtml', 'mhtml'),
  pdf: PDF,
  warc: container('warc'),
  'warc.gz': container('warc'),
  wacz: container('wacz'),
  rss: container('feed'),
  atom: container('feed'),
  opml: container('opml'),
  jsonl: container('jsonl'),
  ndjson: container('jsonl'),
  csv: container('csv'),
  tsv: container('csv'),
  zip: container('zip'),
};

/** What a saved page takes along, and what else is no text: counted, explained, not at fault. */
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['a picture', 'png jpg jpeg gif webp svg avif bmp ico tif tiff heic'],
    ['a style sheet', 'css scss less map'],
    ['a script', 'js mjs cjs ts wasm'],
    ['a font', 'woff woff2 ttf otf eot'],
    ['sound or film', 'mp3 mp4 m4a m4v ogg oga ogv webm wav mov avi mkv m3u8 vtt srt'],
  ].flatMap(([what = '', endings = '']) => endings.split(' ').map((ending) => [ending, what])),
);

/** What systems leave in folders by themselves, lower case. */
const SYSTEM = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|\.ds_store)$/;

const OFFICE = new Set(
  'doc docx odt rtf pages epub mobi ppt pptx odp xls xlsx ods eml msg'.split(' '),
);

/** The ending of a name, without its dot, lower case; `warc.gz` counts as one. */
export function endingOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (base.endsWith('.warc.gz')) return 'warc.gz';
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1) : '';
}

/**
 * What a file is, by its name, else by how it begins. A text may have any ending that means nothing else.
 * @param head gives its first bytes (some hundred are enough), when the name does not tell
 */
export function kindOf(name: string, head: () => Uint8Array): Kind {
  const ending = endingOf(name);
  if (SYSTEM.test(name.slice(name.lastIndexOf('/') + 1).toLowerCase()))
    return { is: 'beside', what: 'a file of the system' };
  if (ending === 'webarchive')
    return refusal(
      'it is a web archive of Safari: open it there, save it as « Page Source » (HTML), and put that here',
    );
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending] as Kind;
  if (Object.hasOwn(BESIDE, ending)) return { is: 'beside', what: BESIDE[ending] as string };
  if (OFFICE.has(ending))
    return refusal(
      `« .${ending} » is a document of an office program: save it as PDF or as plain text, and put that here`,
    );
  return kindByBytes(head(), ending);
}

function kindByBytes(head: Uint8Array, ending: string): Kind {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s+/, '');
  if (text.startsWith('%PDF-')) return PDF;
  const inside = containerByBytes(text);
  if (inside !== undefined && ending === 'xml') return container(inside);
  if (inside !== undefined) {
    return refusal(
      `it is ${CALLED[inside]}: give it a name that ends in « .${inside === 'feed' ? 'xml' : inside} »`,
    );
  }
  if (text.startsWith('\u001f\u008b'))
    return refusal('it is a gzip archive: unpack it, and put what it holds here');
  if (/^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(text)) return HTML;
  if (ending === 'xml')
    return refusal(
      'it is XML, but no feed (RSS, Atom) and no OPML: save the page itself, or its feed',
    );
  if (ending === 'json')
    return refusal(
      'one JSON document is no table of articles: write one article a line, in a file that ends in « .jsonl »',
    );
  return TEXT;
}

const CALLED: Readonly<Partial<Record<Container, string>>> = {
  warc: 'a WARC file',
  zip: 'a zip archive',
  feed: 'a feed',
  opml: 'an OPML export',
};

/** A part is known by the ending of its container, so a container must have one. */
function containerByBytes(text: string): Container | undefined {
  if (text.startsWith('WARC/1.')) return 'warc';
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  if (/^<[?!\w][\s\S]*<opml\b|^<opml\b/i.test(text)) return 'opml';
  return /^<(?:[?!][\s\S]*<)?(?:rss|rdf:RDF|feed)\b/.test(text) ? 'feed' : undefined;
}

const refusal = (what: string): Kind => ({
  is: 'refused',
  code: 'format-unknown',
  message: `${what}.`,
});
