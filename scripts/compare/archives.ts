import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { staging } from '../../src/publish/staging.ts';
import { writeSearchScript } from '../../src/search/bundle-script.ts';
import type { SearchableArchive } from '../../src/search/searchable.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { writeCorpus } from '../bench/corpus.ts';
import type { Text } from './peers.ts';

/** The search page of this archive: its module, and the places that it fills. */
const SHELL = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Recherche</title>
<link rel="icon" href="data:,"><script type="module" src="../assets/recherche.js"></script></head><body>
<div id="recherche"><form action="." method="get"><input id="recherche-champ" name="q" type="search"></form>
<div id="recherche-facettes"></div><div id="recherche-resultats"></div></div></body></html>`;

/** A site with this project's search, in a new folder. */
export async function ownSite(archive: SearchableArchive): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-own-'));
  const outputs = staging(folder, undefined);
  await writeSearchIndex(archive, outputs);
  await writeSearchScript(outputs);
  await outputs.drain();
  put(folder, 'recherche/index.html', SHELL);
  return folder;
}

/** The same texts as pages of French, indexed by Pagefind as it comes. */
export async function pagefindSite(texts: readonly Text[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'compare-pagefind-'));
  const { index } = await createIndex({});
  for (const { id, title, body } of texts) {
    const paragraphs = body.split('\n').map((text) => `<p>${escaped(text)}</p>`);
    await index?.addHTMLFile({
      url: `/${id}/`,
      content: `<!doctype html><html lang="fr"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1>${paragraphs.join('')}</main></body></html>`,
    });
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index?.deleteIndex();
  put(
    folder,
    'index.html',
    '<!doctype html><html lang="fr"><link rel="icon" href="data:,"></html>',
  );
  return folder;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function put(folder: string, path: string, content: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What the engines get of an archive. */
export const textsOf = (archive: SearchableArchive, ids: readonly string[]): Text[] =>
  ids.map((id, number) => {
    const { title, paragraphs } = archive.article(number);
    return { id, title, body: paragraphs.join('\n') };
  });

/** The bench's invented texts as an archive without names: only the weight of a search counts here. */
export function inventedArchive(count: number): SearchableArchive {
  const folder = mkdtempSync(join(tmpdir(), 'compare-corpus-'));
  writeCorpus(folder, count);
  const sources = join(folder, 'sources');
  const all = readdirSync(sources).sort();
  const articles = all.map((file) => {
    const [title = '', ...paragraphs] = readFileSync(join(sources, file), 'utf8').split(/\n+/);
    const path = `articles/${file}/`;
    const shown = {
      dateBasis: 'unknown' as const,
      dateLabel: '',
      publisher: null,
      supplied: false,
      names: [],
    };
    return { path, title, paragraphs: paragraphs.filter((text) => text !== ''), ...shown };
  });
  rmSync(folder, { recursive: true });
  return {
    articles: all.map((id) => ({ id, key: id, month: null, months: null, publisher: null })),
    dated: 0,
    entities: [],
    article(number) {
      const article = articles[number];
      if (article === undefined) throw new RangeError(`there is no article ${number}`);
      return article;
    },
  };
}
