import { appendFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from '../../scripts/bench/corpus.ts';

/** Enough that lists have several pages and the network hundreds of nodes. */
const ARTICLES = 120;

/** A dispatch as two newspapers print it: one word and one figure apart. */
const DISPATCH = [
  'Le préfet de la région a annoncé lundi que la construction du pont reprendrait au printemps prochain.',
  'Les travaux, arrêtés depuis trois ans, coûteront 12 millions d’euros de plus que ce qui était prévu.',
];

/** Enough that the editor's decisions have several pages; no text names these. */
const ENTRIES = 230;

/** One name in every text, so that the articles of a name fill more than one page. */
function nameInAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      appendFileSync(join(entry.parentPath, entry.name), '\n\nPierre Rodaon suit ce dossier.\n');
}

/** An archive of invented articles, two of which print the same dispatch. */
export function writeInventedContent(contentDir: string): void {
  mkdirSync(contentDir, { recursive: true });
  cpSync('content/archive.yaml', join(contentDir, 'archive.yaml'));
  writeCorpus(contentDir, ARTICLES);
  nameInAll(join(contentDir, 'sources'));
  const authority = Array.from(
    { length: ENTRIES },
    (_, at) => `- id: cercle-${at}\n  name: Cercle inventé ${at}\n  because: Pour l’essai ${at}.\n`,
  );
  mkdirSync(join(contentDir, 'authority'), { recursive: true });
  writeFileSync(join(contentDir, 'authority', 'organisations.yaml'), authority.join(''));
  const dispatch = DISPATCH.join(' ');
  const other = dispatch.replace('printemps', 'trimestre').replace('12', '14');
  put(
    contentDir,
    'depeche-1.txt',
    `Le pont sera construit\n\nVerneuil, 3 mars 2019 – ${dispatch}\n`,
  );
  put(
    contentDir,
    'depeche-2.txt',
    `Un pont pour Verneuil\n\nVerneuil, 5 mars 2019 – Les habitants attendaient depuis longtemps.\n\n${other}\n`,
  );
}

const put = (contentDir: string, name: string, text: string): void =>
  writeFileSync(join(contentDir, 'sources', name), text);
