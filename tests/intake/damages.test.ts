import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Part } from '../../src/intake/arrivals.ts';
import { partsOf } from '../../src/intake/containers.ts';
import { tooLarge } from '../../src/intake/limits.ts';
import { listOne } from '../../src/intake/list.ts';
import { loadSource } from '../../src/intake/load.ts';
import { openSpool } from '../../src/intake/spool.ts';
import { readCaptured } from '../../src/source/read.ts';
import { Failure } from '../../src/text/failure.ts';
import { articleOf } from './article.ts';
import * as as from './formats.ts';

const dir = mkdtempSync(join(tmpdir(), 'damages-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const [one, two] = [articleOf(1), articleOf(2)];
const spool = openSpool(join(dir, 'parts'));
const columns = new Map([['autre.csv', { text: 'Corps' }]]);

/** Lists and reads a file: what was told of it, and the sources that were read. */
async function arrive(name: string, data: string | Uint8Array) {
  const path = join(dir, name);
  writeFileSync(path, data);
  const listing = await listOne(path, name, { spool, columns });
  const told = listing.aside.map(({ failure }) => failure);
  const read = [];
  for (const source of listing.sources) {
    try {
      read.push(await readCaptured(loadSource(source)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      told.push(error);
    }
  }
  return { told, read, listing };
}

const page = (body: string) => `<!doctype html><html lang="fr"><body>${body}</body></html>`;
const http = (body: string | Buffer, status = '200 OK', more = '') =>
  as.httpResponse(body, status, undefined, more);
const warc = (block: string | Buffer, type = 'response', more = {}) =>
  as.warcRecord(type, 'https://a.example/x', block, more);
const good = as.warcPages([one])[0] as Buffer;

/** A PDF that says it is encrypted. */
const locked = Buffer.from(
  as
    .pdf(['x'])
    .toString('latin1')
    .replace(
      '/Root 1 0 R',
      `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    ),
  'latin1',
);

/** A zip whose one entry has the flag of a password. */
function withPassword(): Uint8Array {
  const zip = Buffer.from(as.zip({ 'a.txt': as.text(one) }));
  zip.writeUInt16LE(zip.readUInt16LE(6) | 1, 6);
  const central = zip.indexOf('PK\u0001\u0002');
  zip.writeUInt16LE(zip.readUInt16LE(central + 8) | 1, central + 8);
  return zip;
}

function withBrokenEntry(): Uint8Array {
  const zip = Buffer.from(as.zip({ 'a.txt': as.text(one) }));
  zip.fill(0xff, 40, 80);
  return zip;
}

/** [what, name, bytes, code, what the message says, articles read all the same] */
const DAMAGES: readonly (readonly [string, string, string | Uint8Array, string, RegExp, number])[] =
  [
    ['an office document', 'a.docx', 'PK', 'format-unknown', /save it as PDF/, 0],
    ['a page saved by Safari', 'a.webarchive', 'bplist00', 'format-unknown', /Page Source/, 0],
    ['what Windows leaves in a folder', 'Desktop.ini', '[x]', 'beside-text', /of the system/, 0],
    ['its small pictures', 'Thumbs.db', '\0', 'beside-text', /of the system/, 0],
    [
      'a feed with another ending',
      'a.flux',
      as.rss([one]),
      'format-unknown',
      /a feed: give it a name that ends in « .xml »/,
      0,
    ],
    ['XML that is no feed', 'a.xml', '<?xml version="1.0"?><x/>', 'format-unknown', /no feed/, 0],
    ['one JSON document', 'a.json', '[]', 'format-unknown', /one article a line/, 0],
    ['a gzip file', 'a.gz', gzipSync('x'), 'format-unknown', /unpack it/, 0],
    ['a picture', 'a.png', 'x', 'beside-text', /a picture/, 0],
    [
      'front matter that would run',
      'a.md',
      '---js\n{}\n---\nTexte.\n',
      'front-matter-engine',
      /could run code/,
      0,
    ],
    [
      'front matter with a fault',
      'b.md',
      '---\ntitle: "x\n---\nTexte.\n',
      'front-matter-yaml',
      /not valid YAML/,
      0,
    ],
    [
      'front matter with an alias',
      'c.md',
      '---\na: &a [x]\nb: *a\n---\nTexte.\n',
      'front-matter-yaml',
      /aliases/,
      0,
    ],
    [
      'an MHTML file without a page',
      'a.mhtml',
      'Content-Type: image/png\r\n\r\nx',
      'mhtml-broken',
      /save it again/,
      0,
    ],
    [
      'a page of too many levels',
      'a.html',
      page('<div>'.repeat(60_000)),
      'html-too-deep',
      /too deep/,
      0,
    ],
    ['a PDF with a password', 'a.pdf', locked, 'pdf-password', /without it/, 0],
    ['a scan', 'b.pdf', as.pdf([]), 'pdf-scanned', /OCR/, 0],
    ['a cut PDF', 'c.pdf', '%PDF-1.4\n1 0 obj', 'pdf-broken', /get it again/, 0],
    [
      'a broken JSON row',
      'a.jsonl',
      `${as.jsonLine(one)}\n{ "a": \n${as.jsonLine(two)}\n`,
      'row-broken',
      /line 2 is not JSON/,
      2,
    ],
    [
      'a JSON row that is no object',
      'b.jsonl',
      `${as.jsonLine(one)}\n12\n`,
      'row-broken',
      /no JSON object/,
      1,
    ],
    [
      'a CSV row with an open quotation mark',
      'a.csv',
      `titre,texte\nA,Un « texte » "entier".\nB,"Un texte ouvert.\nC,Un texte.\n`,
      'row-broken',
      /opened and never closed/,
      1,
    ],
    ['a row without text', 'b.csv', 'titre,texte\nA,\n', 'row-without-text', /« texte »/, 0],
    ['a table of numbers', 'c.csv', 'a,b\n1,2\n', 'table-without-text', /columns.yaml/, 0],
    [
      'columns that are not there',
      'autre.csv',
      'titre,texte\nA,B\n',
      'column-unknown',
      /« Corps »/,
      0,
    ],
    [
      'a feed without items',
      'b.xml',
      '<rss><channel><title>x</title></channel></rss>',
      'container-empty',
      /nothing in it/,
      0,
    ],
    ['a feed that is a page', 'c.rss', '<html></html>', 'feed-unreadable', /« <html> »/, 0],
    ['a cut feed', 'd.xml', as.rss([one, two]).slice(0, -90), 'item-cut', /middle of this item/, 1],
    [
      'an empty item',
      'e.xml',
      '<rss><channel><item><link>x</link></item></channel></rss>',
      'item-without-text',
      /neither title nor text/,
      0,
    ],
    [
      'a subscription',
      'a.opml',
      '<opml><body><outline text="x" xmlUrl="https://a.example/f"/></body></opml>',
      'opml-subscription',
      /save the feed itself/,
      0,
    ],
    [
      'a redirect',
      'a.warc',
      warc(http('', '302 Found', 'Location: /y\r\n')),
      'warc-redirect',
      /led on to \/y/,
      0,
    ],
    ['an error page', 'b.warc', warc(http('x', '500 Oh')), 'warc-http-error', /error 500/, 0],
    ['a revisit', 'c.warc', warc('', 'revisit'), 'warc-revisit', /had not changed/, 0],
    [
      'a damaged capture',
      'd.warc',
      Buffer.concat([
        warc(http(page('x')), 'response', { 'WARC-Block-Digest': 'sha1:AAAA' }),
        good,
      ]),
      'warc-digest',
      /not those of its digest/,
      1,
    ],
    [
      'a capture that is no HTTP',
      'e.warc',
      Buffer.concat([warc('rien'), good]),
      'http-broken',
      /does not begin as HTTP/,
      1,
    ],
    [
      'a compressed capture that is damaged',
      'f.warc',
      warc(http(Buffer.from([0x1f, 0x8b, 1, 2]), '200 OK', 'Content-Encoding: gzip\r\n')),
      'http-broken',
      /cannot be unpacked/,
      0,
    ],
    [
      'a WARC file with something else in it',
      'g.warc',
      Buffer.concat([good, Buffer.from('rien\r\n')]),
      'warc-broken',
      /should begin/,
      1,
    ],
    [
      'a WARC file that is cut',
      'h.warc',
      Buffer.concat([good, good.subarray(0, 400)]),
      'container-truncated',
      /cut off/,
      1,
    ],
    [
      'a gzipped WARC file that is cut',
      'i.warc.gz',
      Buffer.concat([as.warcGz([good]), as.warcGz([good]).subarray(0, 300)]),
      'container-truncated',
      /gzip ends in the middle/,
      1,
    ],
    [
      'a gzipped WARC file that is damaged',
      'j.warc.gz',
      Buffer.concat([
        as.warcGz(as.warcPages([3, 4, 5, 6, 7, 8].map(articleOf))),
        Buffer.from([0x1f, 0x8b, 8, 0, 9, 9, 9, 9, 9, 9, 255, 255, 255]),
      ]),
      'gzip-damaged',
      /damaged/,
      5,
    ],
    ['a zip that is none', 'a.zip', 'PK', 'zip-broken', /cut off or damaged/, 0],
    ['a damaged entry', 'b.zip', withBrokenEntry(), 'zip-entry-broken', /cannot be unpacked/, 0],
    [
      'an entry that leads out',
      'c.zip',
      as.zip({ '../a.txt': 'x', 'b.txt': as.text(one) }),
      'zip-entry-outside',
      /leads out/,
      1,
    ],
    ['an entry with a password', 'd.zip', withPassword(), 'zip-password', /without one/, 0],
    [
      'an entry that unfolds without end',
      'e.zip',
      as.zip({ 'a.txt': Buffer.alloc(8 * 1024 * 1024) }),
      'zip-bomb',
      /not unpacked/,
      0,
    ],
    [
      'a frame of a saved page',
      'f.zip',
      as.zip({ 'a.html': as.html(one), 'a_files/x.html': page('x') }),
      'beside-page',
      /beside « a.html »/,
      1,
    ],
  ];

describe('what is wrong with a file', () => {
  it.each(DAMAGES)('is told: %s', async (_, name, data, code, message, articles) => {
    const { told, read } = await arrive(name, data);
    const found = told.find((failure) => failure.code === code);
    expect(found?.message ?? told.map((failure) => `${failure.code}: ${failure.message}`)).toMatch(
      message,
    );
    expect(read).toHaveLength(articles);
  });

  it('has the line of its file', async () => {
    const { told } = await arrive('z.jsonl', `${as.jsonLine(one)}\n\n{\n`);
    expect(told[0]?.place).toEqual({ file: 'sources/z.jsonl', line: 3 });
  });

  it('is told of a container too deep in others', async () => {
    const nested = [1, 2, 3, 4].reduce<Uint8Array>(
      (inner) => as.zip({ 'a.zip': inner }),
      as.zip({ 'a.txt': 'x' }),
    );
    const { told } = await arrive('tief.zip', nested);
    expect(told.map(({ code }) => code)).toEqual(['container-too-deep']);
  });

  it('is told of a source that is too large', () => {
    expect(tooLarge(65 * 1024 * 1024, 'a.txt')).toMatchObject({
      code: 'source-too-large',
      message: expect.stringContaining('65 MiB'),
    });
  });
});

describe('what is doubtful in a source', () => {
  it.each([
    ['front-matter-invalid', 'd.md', '---\ntitle: [a, b]\n---\nUn texte.\n'],
    ['html-whole-page', 'b.html', page('<div aria-hidden="true">Un mot.</div>')],
    ['html-extracted', 'c.html', as.html(one)],
    [
      'pdf-pages-without-text',
      'd.pdf',
      as.twoPages(['Un texte sur la première page, la seconde est une image.']),
    ],
  ])('is a diagnostic: %s', async (code, name, data) => {
    const { read } = await arrive(name, data);
    expect(read.flatMap(({ diagnostics }) => diagnostics.map((one) => one.code))).toContain(code);
  });

  it('is the length of a PDF', async () => {
    const { tooLong } = await import('../../src/source/pdf/pdf.ts');
    expect(tooLong(2001)).toMatchObject([{ code: 'pdf-too-long' }]);
    expect(tooLong(2000)).toEqual([]);
  });
});

test('a fragment of a page keeps its words', async () => {
  const { read } = await arrive('fragment.html', '<p>Un mot.<p>Un autre.');
  expect(read[0]?.text).toBe('Un mot.\n\nUn autre.');
});

test('a program that loses count stops', async () => {
  const { outcomesOf } = await import('../../src/collect/outcomes.ts');
  const { listing } = await arrive('compte.txt', as.text(two));
  expect(() => outcomesOf(listing, new Set(), new Map())).toThrow(
    expect.objectContaining({ code: 'report-mismatch' }),
  );
});

test('parts come in the order of their container', async () => {
  const path = join(dir, 'ordre.jsonl');
  writeFileSync(path, [3, 1, 2].map((n) => as.jsonLine(articleOf(n))).join('\n'));
  const keys: string[] = [];
  const parts = partsOf({ file: 'ordre.jsonl', path, container: 'jsonl' }, { spool, columns });
  for await (const part of parts as AsyncIterable<Part>) if ('bytes' in part) keys.push(part.key);
  expect(keys).toEqual(['3', '1', '2']);
});

test('a row with bytes that are no UTF-8 is read, and each damaged cell is told', async () => {
  const sound = Array.from(
    { length: 20 },
    (_, at) => `Été ${at},« Les élus réunis à Calonne ont décidé de rénover l’école ${at}. »,Zoé`,
  );
  const rows = `titre,texte,auteur\n${sound.join('\n')}\nAbîmé,Le caf#E est fermé.,Ana#I Petit\n`;
  const [before = '', between = '', after = ''] = rows.split(/#./);
  const bytes = [before, [0xe9], between, [0xef], after].map((piece) =>
    Buffer.from(piece as string),
  );
  const { told, read } = await arrive('octets.csv', Buffer.concat(bytes));
  expect(told).toEqual([]);
  expect(read.filter(({ diagnostics }) => diagnostics.length > 0)).toHaveLength(1);
  const damaged = read.find(({ diagnostics }) => diagnostics.length > 0);
  expect(damaged?.text).toBe('Abîmé\n\nLe caf\ufffd est fermé.');
  expect(damaged?.diagnostics).toMatchObject([
    { code: 'replacement-character', start: 13, end: 14 },
    { code: 'replacement-character', message: expect.stringContaining('« Ana\ufffd Petit »') },
  ]);
});
