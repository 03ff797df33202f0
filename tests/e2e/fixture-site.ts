import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staging } from '../../src/publish/staging.ts';
import { writeSearchScript } from '../../src/search/bundle-script.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { FIXTURE, FIXTURE_ARCHIVE } from '../search/fixture-archive.ts';

/** The parts of the search page that search itself relies on, under the policy of the real one. */
const SHELL = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' data:; form-action 'self'">
<title>Recherche</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../assets/recherche.css">
<script type="module" src="../assets/raccourci.js"></script>
<script type="module" src="../assets/recherche.js"></script>
</head>
<body>
<h1>Recherche</h1>
<div id="recherche">
<form action="." method="get"><label for="recherche-champ">Rechercher</label>
<input id="recherche-champ" name="q" type="search" autocomplete="off"></form>
<div id="recherche-facettes"></div>
<div id="recherche-resultats"></div>
</div>
</body>
</html>
`;

const article = (title: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head><body><h1>${title}</h1></body></html>`;

/**
 * A site of the invented archive: search, and a page for each article.
 * @param most articles of a bundle of the index: an archive of thousands has several
 */
export async function writeFixtureSite(outDir: string, most?: number): Promise<void> {
  const outputs = staging(outDir, undefined);
  await writeSearchIndex(FIXTURE_ARCHIVE, outputs, undefined, most);
  await writeSearchScript(outputs);
  await outputs.drain();
  await copyFile('templates/assets/raccourci.js', join(outDir, 'assets', 'raccourci.js'));
  await put(join(outDir, 'recherche'), SHELL);
  for (const { path } of FIXTURE) await put(join(outDir, path), article(path));
}

async function put(folder: string, html: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), html);
}
