import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { sourceBytes } from '../../src/site/source-files.ts';
import { endless, five, HOSTILE, undated } from './fixtures/five.ts';
import { renderFixtures } from './fixtures/write.ts';

const BASE = '/archive/';
const all = [...five, undated, endless];

let outDir = '';
let contentDir = '';
let files: string[] = [];

const listed = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const read = (file: string): string => readFileSync(join(outDir, file), 'utf8');
const pages = (): string[] => files.filter((file) => file.endsWith('.html'));
const articlePage = (part: string): string => {
  const found = pages().find((file) => file.startsWith('articles/') && file.includes(part));
  if (!found) throw new Error(`no page ${part}`);
  return read(found);
};

beforeAll(async () => {
  ({ outDir, contentDir } = await renderFixtures(all));
  files = listed(outDir);
}, 60_000);

describe('renderSite', () => {
  it('writes every kind of page at the addresses of the design', () => {
    const wanted = [
      '404.html',
      'accessibilite/index.html',
      'articles/2017/02/index.html',
      'articles/2017/index.html',
      'articles/index.html',
      'articles/sans-date/index.html',
      'chronologie/index.html',
      'citations/index.html',
      'decisions/index.html',
      'donnees/index.html',
      'flux.xml',
      'index.html',
      'liens/michael-flynn+moscou/index.html',
      'lieux/moscou/index.html',
      'methode/index.html',
      'organisations/kremlin/index.html',
      'personnes/sergei-kisliak/index.html',
      'plan-du-site.xml',
      'recherche/index.html',
      'reseau/index.html',
      'robots.txt',
    ];
    expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
  });

  it('writes the same bytes twice', async () => {
    const again = await renderFixtures([...all].reverse());
    expect(listed(again.outDir)).toEqual(files);
    for (const file of files)
      expect(
        readFileSync(join(again.outDir, file)).equals(readFileSync(join(outDir, file))),
        file,
      ).toBe(true);
  }, 60_000);

  it('leads every link and asset below the sub-path to a file that is there', () => {
    const dead = pages().flatMap((file) =>
      [...read(file).matchAll(/(?:href|src|action)="([^"]+)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !/^(?:https:\/\/(?:example\.org|www\.wikidata\.org)|#)/.test(address))
        .filter((address) => !isThere(address))
        .map((address) => `${file}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('leads every link inside the site to an id that is there', () => {
    const lost = pages().flatMap((file) =>
      [...read(file).matchAll(/href="([^"#]*)#([^"]+)"/g)].filter(([, page = '', id]) => {
        const target = page === '' ? read(file) : readAt(page);
        return !target.includes(`id="${id}"`);
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const found = new Set<string>();
    for (const file of pages().filter((page) => !/^a\//.test(page))) {
      const report = await validator.validateString(read(file), file);
      for (const { messages } of report.results)
        for (const { ruleId, message } of messages) found.add(`${ruleId}: ${message} (${file})`);
    }
    expect([...found]).toEqual([]);
  }, 60_000);

  it('has no inline style or script, no handler, and one policy a page', () => {
    for (const file of pages()) {
      const html = read(file);
      expect(html.match(/Content-Security-Policy/g), file).toHaveLength(1);
      expect(html, file).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
      expect(html, file).not.toMatch(/<script(?! type="(?:module" src=|application\/ld\+json))/);
    }
  });
});

/** What search needs is written by the search. */
const isThere = (address: string): boolean =>
  /^\/archive\/(assets\/recherche\.|pagefind\/)/.test(address) ||
  files.includes(fileOf(address.split(/[?#]/)[0] ?? ''));

/** The page at an address, or the one that it redirects to. */
const readAt = (address: string): string => {
  const html = read(fileOf(address.replace(/^https:\/\/example\.org/, '')));
  const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
  return target === undefined ? html : read(fileOf(target));
};

const fileOf = (address: string): string => {
  const path = address.startsWith(BASE) ? address.slice(BASE.length) : address;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

describe('an article', () => {
  it('shows a supplied title in brackets, and a stated one without', () => {
    expect(articlePage('un-appel-manque')).toMatch(
      /<h1[^>]*><span class="bracket">\[<\/span>Un appel manqué<span/,
    );
    expect(articlePage('la-demission')).toMatch(/<h1[^>]*>La démission<\/h1>/);
  });

  it('says how sure its date is', () => {
    expect(articlePage('les-points')).toContain('date inférée');
    expect(articlePage('la-demission')).toContain('date corrigée');
    expect(articlePage('face-a-face')).not.toContain('class="badge');
  });

  it('links names, washes quotes, tells times, notes who speaks', () => {
    const html = articlePage('la-demission');
    expect(html).toContain(
      '<a class="entity" href="/archive/personnes/michael-flynn/">Michael Flynn</a>',
    );
    expect(html).toContain('<span class="quote" id="c1">«\u00a0je pars\u00a0»</span>');
    expect(html).toContain('<time datetime="2017-02-13">lundi</time>');
    expect(html).toMatch(/lundi <span class="value">→ 13 février 2017/);
  });

  it('puts what was set apart in its place, with rule and reason', () => {
    const html = articlePage('les-points');
    expect(html).toContain('2 passages mis à part\u00a0: crédit photographique, légende');
    expect(html).toContain('<code>fixture-rule</code>');
    const text = html.slice(html.indexOf('class="text"'));
    expect(text.indexOf('2 passages mis à part\u00a0: ')).toBeLessThan(
      text.indexOf('assure qu’il'),
    );
  });

  it('keeps the bytes of its source beside it', () => {
    for (const { record, source } of all) {
      const copy = files.find(
        (file) => file.includes(record.id.slice(0, 8)) && file.endsWith('source.txt'),
      );
      expect(read(copy ?? '')).toBe(source);
      expect(articlePage(record.id.slice(0, 8))).toContain(record.source.sha256);
    }
  });

  it('leads to its neighbours by date', () => {
    const html = articlePage('n-importe-quoi');
    expect(html).toMatch(/rel="prev"[^>]*href="[^"]*la-demission/);
    expect(html).toMatch(/rel="next"[^>]*href="[^"]*les-points/);
  });
});

describe('hostile words', () => {
  it('are shown as they are, everywhere', () => {
    const shown = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    for (const file of pages()) {
      const html = read(file);
      expect(html, file).not.toContain('<script>alert');
      expect(html, file).not.toContain('<img');
      expect(html, file).not.toMatch(/(?<!\d)49(?!\d)[^0-9a-f]*alert/);
    }
    expect(read('articles/sans-date/index.html')).toContain(shown);
  });

  it('do not break JSON-LD, feeds or the sitemap', () => {
    const html = articlePage(undated.record.id.slice(0, 8));
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: HOSTILE });
    expect(read('flux.xml')).toContain('&lt;script&gt;');
    expect(read('flux.xml')).not.toContain('<script');
  });

  it('leave a page with a title of 5,000 characters usable', () => {
    const html = articlePage(endless.record.id.slice(0, 8));
    expect(/<h1 class="endless">(.*?)<\/h1>/.exec(html)?.[1]?.length).toBeLessThan(500);
    expect(html).toContain(endless.record.title.text);
    expect(read('index.html')).not.toContain(endless.record.title.text.slice(0, 400));
  });
});

describe('feeds', () => {
  it('follow the archive, and each entity that articles name, newest first', () => {
    const links = (file: string) =>
      [...read(file).matchAll(/<entry>[\s\S]*?<link[^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links('flux.xml')).toHaveLength(all.length);
    const [newest, oldest] = links('personnes/sergei-kisliak/flux.xml');
    expect([newest, oldest].map((href) => href?.replace(/-[0-9a-f]{8}\/$/, ''))).toEqual([
      'https://example.org/archive/articles/les-points-sur-les-i',
      'https://example.org/archive/articles/la-demission',
    ]);
    expect(read('personnes/sergei-kisliak/index.html')).toContain(
      'href="/archive/personnes/sergei-kisliak/flux.xml"',
    );
  });
});

describe('entities', () => {
  it('send a merged id to the entity that took it in', () => {
    const html = read('personnes/sergei-kislyak/index.html');
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/archive/personnes/sergei-kisliak/">',
    );
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/archive/personnes/sergei-kisliak/">',
    );
  });

  it('show forms with counts, sentences, quotes and identifiers', () => {
    const html = read('personnes/sergei-kisliak/index.html');
    expect(html).toContain('Sergueï Kislyak <span class="count">2 fois, 1 article, d’abord <a');
    expect(html).toContain('<mark>Sergueï Kislyak</mark>');
    expect(html).toContain('dissimulé');
    expect(read('personnes/donald-trump/index.html')).toContain(
      'https://www.wikidata.org/wiki/Q22686',
    );
  });
});

describe('sourceBytes', () => {
  it('refuses a source that is no longer what its record says', () => {
    writeFileSync(join(contentDir, 'sources', 'a.txt'), 'autre chose');
    const { articles } = gatherArchive(
      all.map(({ record }) => record),
      [],
    );
    const changed = articles.find(({ record }) => record.source.file === 'a.txt');
    expect(() => changed && sourceBytes(contentDir, changed)).toThrow(
      expect.objectContaining({ code: 'source-changed', place: { file: 'sources/a.txt' } }),
    );
  });

  it('refuses a record that names a place outside the sources', () => {
    const [fixture] = five;
    if (!fixture) throw new Error('no fixture');
    const { record } = fixture;
    const source = { ...record.source, file: '../../etc/passwd' };
    const [outside] = gatherArchive([{ ...record, source }], []).articles;
    expect(() => outside && sourceBytes(contentDir, outside)).toThrow(
      expect.objectContaining({ code: 'source-outside' }),
    );
  });
});
