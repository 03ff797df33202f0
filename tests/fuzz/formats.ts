import { Buffer } from 'node:buffer';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { listOne } from '../../src/intake/list.ts';
import { loadSource } from '../../src/intake/load.ts';
import { openSpool } from '../../src/intake/spool.ts';
import { readCaptured } from '../../src/source/read.ts';
import { Failure } from '../../src/text/failure.ts';

const WORDS = 'Le maire a présenté lundi le budget aux habitants réunis dans la salle des fêtes.';

const PAGE = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le budget est voté</title>
<meta property="og:title" content="Le budget"><meta property="article:published_time" content="2017-04-03T08:00:00Z">
<link rel="canonical" href="https://example.org/a"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Le budget","author":{"name":"Anne Martin"}}</script>
</head><body><nav><a href="/">Accueil</a></nav><article><h1>Le budget est voté</h1><time datetime="2017-04-03">3 avril</time>
<p>${WORDS}</p><p>« Nous avons tenu nos promesses », a déclaré le maire.</p></article></body></html>`;

const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`;

const WARC = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
WARC-Target-URI: https://example.org/a\r\nWARC-Date: 2017-04-03T08:00:00Z\r
Content-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(HTTP)}\r\n\r\n${HTTP}\r\n\r\n`;

const MHTML = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"; type="text/html"\r\n\r
--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/a\r\n\r
${PAGE.replaceAll('=', '=3D')}\r\n--b--\r\n`;

const ITEM = `<title>Le budget</title><link>https://example.org/a</link><description><![CDATA[<p>${WORDS}</p>]]></description><pubDate>Mon, 03 Apr 2017 08:00:00 GMT</pubDate>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Essai</title><item>${ITEM}</item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Essai</title><entry><title>Le budget</title><id>a</id><updated>2017-04-03T08:00:00Z</updated><content type="html">&lt;p&gt;${WORDS}&lt;/p&gt;</content></entry></feed>`;
const OPML = `<?xml version="1.0"?><opml version="2.0"><body><outline text="Le budget" url="https://example.org/a">${''}<outline text="${WORDS}"/></outline></body></opml>`;

const stream = `BT /F1 12 Tf 72 700 Td (Le maire a presente lundi le budget aux habitants.) Tj ET`;
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${stream.length}>>stream
${stream}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

const ROWS =
  '{"title":"Le budget","text":"Le maire a présenté le budget.","date":"2017-04-03"}\n{"title":"B","body":"C"}\n';
const TABLE =
  'titre,texte,date\n"Le budget","Le maire, lundi, a présenté « le budget ».",2017-04-03\n';
const MARKDOWN = `---\ntitle: Le budget\nauthor: Anne Martin\ndate: 2017-04-03\ntags: [budget, Brest]\n---\n\n# Le budget\n\n${WORDS}\n`;

const time = { mtime: new Date('2017-04-03T08:00:00Z') };
const ZIP = zipSync({ 'a.txt': [strToU8(WORDS), time], 'b/c.html': [strToU8(PAGE), time] });

/** By ending: a file of each format that is read well. */
export const FORMATS: readonly (readonly [string, Uint8Array])[] = [
  ['md', Buffer.from(MARKDOWN)],
  ['html', Buffer.from(PAGE)],
  ['mhtml', Buffer.from(MHTML)],
  ['pdf', Buffer.from(PDF)],
  ['warc', Buffer.from(WARC)],
  ['warc.gz', gzipSync(WARC)],
  ['wacz', zipSync({ 'archive/data.warc.gz': [gzipSync(WARC), time] })],
  ['rss', Buffer.from(RSS)],
  ['atom', Buffer.from(ATOM)],
  ['opml', Buffer.from(OPML)],
  ['jsonl', Buffer.from(ROWS)],
  ['csv', Buffer.from(TABLE)],
  ['zip', ZIP],
];

/** Reads bytes as a file of this ending, as a build does: listed, taken apart, each part understood as text. */
export function arrived(ending: string): (bytes: Uint8Array) => Promise<void> {
  let dir: string | undefined;
  return async (bytes) => {
    dir ??= mkdtempSync(join(tmpdir(), 'fuzz-'));
    const spool = openSpool(join(dir, 'parts'));
    const path = join(dir, `x.${ending}`);
    writeFileSync(path, bytes);
    const listing = await listOne(path, `x.${ending}`, { spool, columns: new Map() });
    const told: unknown[] = listing.aside.map(({ failure }) => failure);
    for (const source of listing.sources)
      await readCaptured(loadSource(source)).catch((error) => told.push(error));
    spool.sweep();
    for (const error of told) throwUnforeseen(error);
    if (listing.sources.length === 0 && told.length > 0) throw told[0];
  };
}

/** An error that was no `Failure` stays a fault when a `Failure` is put around it, unless the system named it. */
function throwUnforeseen(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  const { code, cause } = error;
  const unforeseen = cause instanceof Error && !(cause instanceof Failure) && !('code' in cause);
  if (code === 'source-unreadable' && unforeseen) throw cause;
}
