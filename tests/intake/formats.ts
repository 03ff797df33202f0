import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import type { Article } from './article.ts';

/** Writes articles in each format that the archive reads, as the programs of others write them. */

export const text = ({ title, paragraphs }: Article): string =>
  `${title}\n\n${paragraphs.join('\n\n')}\n`;

export const ENCODINGS = ['utf8', 'windows-1252', 'iso-8859-15', 'macintosh'] as const;

export const encoded = (article: Article, encoding: string): Buffer =>
  iconv.encode(text(article), encoding);

/** UTF-16 with its mark, lines that end as Windows ends them. */
export const wide = (article: Article): Buffer =>
  iconv.encode(text(article).replace(/\n/g, '\r\n'), 'utf-16le', { addBOM: true });

export const markdown = ({ title, day, author, publisher, url, paragraphs }: Article): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\nauthor: ${author}\npublisher: ${publisher}\nurl: ${url}\ntags: [essai]\n---\n\n${paragraphs.join('\n\n')}\n`;

const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export const html = (article: Article): string => {
  const { title, day, author, publisher, url, paragraphs } = article;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: `${day}T08:00:00+01:00`,
    author: { '@type': 'Person', name: author },
    publisher: { name: publisher },
  };
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>${escaped(title)} | ${publisher}</title>
<link rel="canonical" href="${url}"><script type="application/ld+json">${JSON.stringify(data)}</script>
<style>p { margin: 0 }</style><script>window.ran = true</script></head>
<body><header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/politique">Politique</a></li><li><a href="/sports">Sports</a></li></ul></nav></header>
<main><article><h1>${escaped(title)}</h1><p class="byline">Par ${author}</p><p><time datetime="${day}">Publié le ${day.split('-').reverse().join('/')}</time></p>
${paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n')}
</article><aside><h2>Lire aussi</h2><ul><li><a href="/a">Un autre article de la rédaction</a></li></ul></aside></main>
<footer><p>Mentions légales</p></footer></body></html>`;
};

/** As Chrome saves a page « en un seul fichier ». */
export function mhtml(article: Article): string {
  const quoted = [...Buffer.from(html(article))]
    .map((byte) =>
      byte === 10
        ? '=0A'
        : byte >= 33 && byte <= 126 && byte !== 61
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/((?:=..|[^=]){70})/g, '$1=\r\n');
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${article.url}\r\nSubject: page\r\nDate: Tue, 14 Mar 2023 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${article.url}\r\n\r\n${quoted}\r\n------B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${article.url}/x.png\r\n\r\niVBORw0KGgo=\r\n------B--\r\n`;
}

/** A PDF of two pages, the second without text. */
export const twoPages = (lines: readonly string[]): Buffer =>
  Buffer.from(
    pdf(lines)
      .toString('latin1')
      .replace('/Kids [3 0 R] /Count 1', '/Kids [3 0 R 6 0 R] /Count 2')
      .replace(
        'xref\n',
        '6 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\nxref\n',
      ),
    'latin1',
  );

/** A PDF of one page (ISO 32000-1): lines of Helvetica in WinAnsi; without lines, a page without text. */
export function pdf(lines: readonly string[]): Buffer {
  const shown = lines
    .map((line) => `<${iconv.encode(line, 'windows-1252').toString('hex')}> Tj T*`)
    .join('\n');
  const stream = `BT /F1 10 Tf 14 TL 40 800 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${lines.length === 0 ? '' : stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

export const pdfOf = (article: Article): Buffer => pdf(wrapped(text(article)));

const wrapped = (words: string): string[] =>
  words.split('\n').flatMap((line) => line.match(/.{1,95}(?:\s|$)/g) ?? ['']);

export const rss = (articles: readonly Article[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>La Gazette du Val</title><link>https://gazette.example/</link>\n${articles.map(rssItem).join('\n')}\n</channel></rss>\n`;

const rssItem = ({ title, day, author, url, paragraphs }: Article): string =>
  `<item><title>${escaped(title)}</title><link>${url}</link><guid>${url}</guid><dc:creator>${author}</dc:creator><pubDate>${new Date(`${day}T08:00:00Z`).toUTCString()}</pubDate><description>${escaped(paragraphs[0] ?? '')}</description><content:encoded><![CDATA[${paragraphs.map((one) => `<p>${one}</p>`).join('')}]]></content:encoded></item>`;

export const atom = (articles: readonly Article[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>L’Écho des Monts</title>\n${articles.map(({ title, day, author, url, paragraphs }) => `<entry><id>${url}</id><title>${escaped(title)}</title><link rel="alternate" href="${url}"/><published>${day}T08:00:00Z</published><author><name>${author}</name></author><content type="html">${escaped(paragraphs.map((one) => `<p>${one}</p>`).join(''))}</content></entry>`).join('\n')}\n</feed>\n`;

export const opml = (articles: readonly Article[]): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head><title>Notes</title></head><body>\n${articles.map(({ title, paragraphs }) => `<outline text="${escaped(title)}" _note="${escaped(paragraphs.join('&#10;'))}"/>`).join('\n')}\n</body></opml>\n`;

export const jsonLine = ({ number, title, day, author, url, paragraphs }: Article): string =>
  JSON.stringify({
    id: number,
    title,
    published_at: `${day}T08:00:00Z`,
    author: { name: author },
    url,
    body: paragraphs.join('\n\n'),
  });

export const csv = (articles: readonly Article[]): Buffer =>
  iconv.encode(
    `numero;titre;date;auteur;texte\r\n${articles.map(({ number, title, day, author, paragraphs }) => [`${number}`, title, day.split('-').reverse().join('/'), author, paragraphs.join('\n')].map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')).join('\r\n')}\r\n`,
    'windows-1252',
  );

/** One record of a WARC 1.1 file (ISO 28500). */
export function warcRecord(
  type: string,
  url: string,
  block: Buffer | string,
  more: Readonly<Record<string, string>> = {},
): Buffer {
  const body = Buffer.from(block as string);
  const headers = Object.entries({
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': '2020-03-01T10:00:00Z',
    'Content-Type': 'application/http; msgtype=response',
    ...more,
  });
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${head}Content-Length: ${body.length}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
}

export const httpResponse = (
  body: string | Buffer,
  status = '200 OK',
  media = 'text/html; charset=utf-8',
  more = '',
): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${media}\r\n${more}\r\n`),
    Buffer.from(body as string),
  ]);

/** Each record a gzip member of its own, as crawlers write them. */
export const warcGz = (records: readonly Buffer[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

export const warcPages = (articles: readonly Article[]): Buffer[] =>
  articles.map((article) => warcRecord('response', article.url, httpResponse(html(article))));

/** Always the same bytes: entries carry one time. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, Buffer.from(data as string)]),
    ),
    { mtime: new Date(2020, 0, 1) },
  );
