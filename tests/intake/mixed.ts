import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Count } from '../../src/intake/outcome.ts';
import { type Article, articleOf } from './article.ts';
import * as as from './formats.ts';

const INSIDE = 4;

/** What a folder of mixed files must be counted as. */
export interface Mixed {
  readonly files: number;
  readonly expected: Count;
}

interface Sink {
  readonly write: (file: string, data: string | Uint8Array) => void;
  readonly next: () => Article;
  readonly several: () => Article[];
  readonly count: (articles: number, duplicates?: number, aside?: number) => void;
}

type Maker = (sink: Sink, n: number) => void;

const article =
  (name: string, bytes: (one: Article) => string | Uint8Array): Maker =>
  (sink, n) => {
    sink.write(`${name.replace('%', String(n))}`, bytes(sink.next()));
    sink.count(1);
  };

const several =
  (name: string, bytes: (some: readonly Article[]) => string | Uint8Array): Maker =>
  (sink, n) => {
    sink.write(name.replace('%', String(n)), bytes(sink.several()));
    sink.count(INSIDE);
  };

const SOUND: readonly Maker[] = [
  article('texte/%.txt', (one) => as.text(one)),
  article('texte/ancien-%.txt', (one) => as.encoded(one, as.ENCODINGS[one.number % 4] ?? 'utf8')),
  article('texte/large-%.txt', as.wide),
  article('notes/%.md', as.markdown),
  article('pages/%.html', as.html),
  article('pages/%.htm', as.html),
  article('pages/%.mhtml', as.mhtml),
  article('pdf/%.pdf', as.pdfOf),
  article('texte/bis-%.txt', (one) => as.text(one)),
  article('pages/bis-%.html', as.html),
  several('flux/rss-%.xml', as.rss),
  several('flux/atom-%.atom', as.atom),
  several('flux/notes-%.opml', as.opml),
  several('tables/%.csv', as.csv),
  several('tables/%.jsonl', (some) => `${some.map(as.jsonLine).join('\n')}\n`),
  several('captures/%.warc.gz', (some) => as.warcGz(as.warcPages(some))),
  several('captures/%.wacz', (some) =>
    as.zip({ 'datapackage.json': '{}', 'archive/data.warc.gz': as.warcGz(as.warcPages(some)) }),
  ),
  several('archives/%.zip', ([a, b, c, d]) =>
    as.zip({
      'a.txt': as.text(a as Article),
      'b.html': as.html(b as Article),
      'c.md': as.markdown(c as Article),
      'sous/d.txt': as.text(d as Article),
    }),
  ),
  (sink, n) => {
    // The same bytes twice, and a picture that a browser saved.
    const one = as.html(sink.next());
    sink.write(`pages/double-${n}.html`, one);
    sink.write(`pages/double-${n}-copie.html`, one);
    sink.write(`pages/double-${n}_fichiers/photo.png`, 'x');
    sink.count(1, 1, 1);
  },
];

/** Each is set aside, and tells why; what stands before a cut is read. */
export const BROKEN: Readonly<Record<string, Maker>> = {
  'source-empty': (sink, n) => broken(sink, `casse/vide-${n}.txt`, ''),
  'source-unreadable': (sink, n) =>
    broken(
      sink,
      `casse/binaire-${n}.txt`,
      Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 7) % 32)),
    ),
  'format-unknown': (sink, n) => broken(sink, `casse/bureau-${n}.docx`, 'PK'),
  'front-matter-yaml': (sink, n) =>
    broken(sink, `casse/entete-${n}.md`, '---\ntitle: "sans fin\n---\nTexte.\n'),
  'front-matter-engine': (sink, n) =>
    broken(sink, `casse/code-${n}.md`, '---js\n{ title: process.exit(9) }\n---\nTexte.\n'),
  'mhtml-broken': (sink, n) =>
    broken(sink, `casse/page-${n}.mhtml`, 'Content-Type: image/png\r\n\r\nx'),
  'pdf-broken': (sink, n) => broken(sink, `casse/abime-${n}.pdf`, '%PDF-1.4\nrien'),
  'pdf-scanned': (sink, n) => broken(sink, `casse/scan-${n}.pdf`, as.pdf([])),
  'row-broken': (sink, n) => {
    sink.write(`casse/ligne-${n}.jsonl`, `${as.jsonLine(sink.next())}\n{ "id": 1, "body"\n`);
    sink.count(1, 0, 1);
  },
  'row-without-text': (sink, n) =>
    broken(sink, `casse/sans-texte-${n}.csv`, `id,titre,texte\n${n},Titre,\n`),
  'table-without-text': (sink, n) => broken(sink, `casse/nombres-${n}.csv`, 'a,b\n1,2\n'),
  'container-empty': (sink, n) =>
    broken(sink, `casse/vide-${n}.xml`, `<rss><channel><title>Rien ${n}</title></channel></rss>`),
  'feed-unreadable': (sink, n) => broken(sink, `casse/autre-${n}.rss`, `<html>${n}</html>`),
  'container-truncated': (sink, n) => {
    const whole = as.warcGz(as.warcPages(sink.several()));
    sink.write(`casse/coupe-${n}.warc.gz`, whole.subarray(0, whole.length - 60));
    sink.count(INSIDE - 1, 0, 1);
  },
  'item-cut': (sink, n) => {
    const whole = as.rss(sink.several());
    sink.write(`casse/coupe-${n}.xml`, whole.slice(0, whole.lastIndexOf('</content:encoded>')));
    sink.count(INSIDE - 1, 0, 2);
  },
  'warc-redirect': (sink, n) => {
    const url = `https://courrier.example/${n}`;
    const moved = as.warcRecord(
      'response',
      url,
      as.httpResponse('', '301 Moved', 'text/html', 'Location: /b\r\n'),
    );
    const gone = as.warcRecord('response', `${url}/b`, as.httpResponse('non', '404 Not Found'));
    const again = as.warcRecord('revisit', `${url}/c`, '');
    sink.write(`casse/renvois-${n}.warc.gz`, as.warcGz([moved, gone, again]));
    sink.count(0, 0, 3);
  },
  'zip-broken': (sink, n) => broken(sink, `casse/abime-${n}.zip`, 'PK rien'),
  'zip-entry-outside': (sink, n) => {
    sink.write(
      `casse/dehors-${n}.zip`,
      as.zip({ '../../dehors.txt': `x${n}`, 'bon.txt': as.text(sink.next()) }),
    );
    sink.count(1, 0, 1);
  },
};

function broken(sink: Sink, file: string, data: string | Uint8Array): void {
  sink.write(file, data);
  sink.count(0, 0, 1);
}

/**
 * Writes a folder of mixed files: every format, some broken on purpose, each kind of damage in turn.
 * @param dir where the files go
 * @param files at least so many
 * @param oneIn one step in so many writes something broken
 */
export function writeMixed(dir: string, files: number, oneIn = 20): Mixed {
  const expected = { in: 0, articles: 0, duplicates: 0, aside: 0 };
  let written = 0;
  let number = 0;
  const sink: Sink = {
    write: (file, data) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), data);
      written += 1;
    },
    next: () => articleOf(number++),
    several: () => Array.from({ length: INSIDE }, () => articleOf(number++)),
    count: (articles, duplicates = 0, aside = 0) => {
      expected.in += articles + duplicates + aside;
      expected.articles += articles;
      expected.duplicates += duplicates;
      expected.aside += aside;
    },
  };
  const damages = Object.values(BROKEN);
  for (let n = 0; written < files; n += 1) {
    const round = Math.floor(n / oneIn);
    const isBroken = n % oneIn === oneIn - 1;
    const maker = isBroken ? damages[round % damages.length] : SOUND[(n - round) % SOUND.length];
    maker?.(sink, n);
  }
  return { files: written, expected };
}
