import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, runCli } from './archive-folder.ts';

/** An invented article; `nth` makes its bytes its own. */
const article = (nth: string): string =>
  `Le conseil de la commune ${nth} a voté\n\nLe maire de la commune ${nth} a présenté lundi le budget de l’année aux habitants réunis dans la salle des fêtes.\n\n« Nous avons tenu nos promesses », a déclaré le maire.\n`;

const HOSTILE = `La recette {{ 7*7 }} et la balise <script>alert(1)</script>

Le texte cite {{ 7*7 }}, {% include x %}, \${7*7}, <%= 7*7 %> et <script>alert(1)</script> sans que rien ne tourne.
`;
const LONG_TITLE = `${'Un titre très long '.repeat(300).slice(0, 4999)}x`;

/** As long as a disk takes: its record and its corrections would be longer. */
const LONG_NAME = `sources/${'é'.repeat(125)}x.txt`;

const SOURCES = {
  [LONG_NAME]: article('du Nom'),
  'sources/bon.txt': article('de Bon'),
  'sources/copie.txt': article('de Bon'),
  'sources/gabarit.txt': HOSTILE,
  'sources/long.txt': `${LONG_TITLE}\n\n${article('de Long')}`,
  'sources/vide.txt': '',
  'sources/blanc.txt': ' \n\t\n',
  'sources/illisible.txt': Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
  'sources/cle.txt': article('de Clé'),
  'corrections/cle.yaml': 'titel:\n  text: Un titre\n  because: Essai.\n',
  'sources/perime.txt': article('de Périme'),
  'corrections/perime.yaml': 'remove:\n  - text: Ces mots ne sont plus là\n    because: Essai.\n',
  'corrections/personne.yaml': 'title:\n  text: Un titre\n  because: Essai.\n',
  'sources/code.txt': article('de Code'),
  'articles/code.md': '---js\nrequire("node:fs").writeFileSync("/tmp/ran", "")\n---\nx\n',
  'sources/entete.txt': `---js\n{ title: process.exit(3) }\n---\n${article('d’Entête')}`,
  'sources/meme.nom.txt': article('de Même'),
  'sources/meme.nom.md': article('de Nom'),
  'authority/persons.yaml': `- id: paul-martin
  name: Paul Martin
  variants: [Martin]
  because: Essai.
- id: anne-martin
  name: Anne Martin
  variants: [Martin]
  because: Essai.
`,
};

let content = '';
let site = '';
let code: number | null = null;
let said = '';
let told = '';
beforeAll(() => {
  content = makeArchive(SOURCES);
  site = `${content}-site`;
  symlinkSync('/etc/hostname', join(content, 'sources', 'lien.txt'));
  const run = runCli('build', '--content', content, '--output', site);
  code = run.code;
  said = run.err;
  told = run.out;
}, 60_000);
afterAll(() => {
  rmSync(content, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
});

/** The line of the report on a place: it names file, what was found, remedy. */
const lineOn = (place: string): string =>
  said.split('\n').find((line) => line.startsWith(join(content, place))) ?? `nothing in:\n${said}`;

const pages = (): string[] =>
  readdirSync(join(site, 'articles')).filter((name) =>
    existsSync(join(site, 'articles', name, 'source.txt')),
  );
const pageOf = (source: string): string => {
  const bytes = readFileSync(join(content, 'sources', source), 'utf8');
  const name = pages().find(
    (page) => readFileSync(join(site, 'articles', page, 'source.txt'), 'utf8') === bytes,
  );
  return readFileSync(join(site, 'articles', name ?? `none for ${source}`, 'index.html'), 'utf8');
};

describe('an archive with everything wrong in it', () => {
  it.each([
    [
      'a correction with an unknown key',
      'corrections/cle.yaml:1',
      /unknown key « titel » \(did you mean « title »\?\)/,
    ],
    [
      'a correction whose quoted text is gone',
      'corrections/perime.yaml',
      /does not contain « Ces mots ne sont plus là ».*delete this decision/,
    ],
    ['a correction of no source', 'corrections/personne.yaml', /no source of this name.*delete it/],
    ['two entities that claim one variant', 'authority/persons.yaml', /Martin.*never/],
    ['an empty source', 'sources/vide.txt', /no text.*or delete the file/],
    ['a source of white space', 'sources/blanc.txt', /no text.*or delete the file/],
    ['a source that is no text', 'sources/illisible.txt', /\[source-unreadable\]/],
    [
      '`---js` front matter in a record',
      'articles/code.md:1',
      /« js » is refused.*delete this file/,
    ],
    ['two sources with one name', 'sources/meme.nom.txt', /of « meme.nom.md »: rename one/],
    [
      'a name without room for that of its record',
      LONG_NAME,
      /shorten its name.*\[name-too-long\]/,
    ],
    ['a symbolic link', 'sources/lien.txt', /symbolic link.*put a copy/],
  ])('tells of %s: file, place, remedy', (_, place, message) => {
    expect(lineOn(place)).toMatch(message);
  });

  it('ends with exit code 1, each fault told once', () => {
    expect(code).toBe(1);
    expect(said.trim().split('\n')).toHaveLength(11);
  });

  it('counts what came in, a duplicate without a fault', () => {
    expect(told).toContain('copie.txt repeats bon.txt, byte for byte.');
    const { total } = JSON.parse(readFileSync(join(site, 'report.json'), 'utf8'));
    expect(total).toEqual({ in: 15, articles: 5, duplicates: 1, aside: 9 });
  });

  it('builds the others all the same', () => {
    expect(pages()).toHaveLength(5);
    for (const source of ['bon.txt', 'gabarit.txt', 'long.txt', 'entete.txt', 'meme.nom.md']) {
      expect(pageOf(source)).toContain('</html>');
    }
  });

  it('runs nothing that a record or a source holds', () => {
    expect(existsSync('/tmp/ran')).toBe(false);
    expect(pageOf('entete.txt')).toContain('process.exit(3)');
  });

  it('shows templates and scripts in a text literally', () => {
    const page = pageOf('gabarit.txt');
    expect(page).toContain('{{ 7*7 }}');
    expect(page).toContain('&lt;script');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('49');
  });

  it('keeps a title of 5,000 characters whole, and its address short', () => {
    expect(pageOf('long.txt')).toContain('Un titre très long '.repeat(20));
    for (const name of pages()) expect(name.length).toBeLessThan(100);
  });

  it('leaves the record of a source at fault as it was', () => {
    expect(readFileSync(join(content, 'articles/code.md'), 'utf8')).toBe(
      SOURCES['articles/code.md'],
    );
  });
});
