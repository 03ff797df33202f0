import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { filesOf } from '../e2e/site-files.ts';
import { makeArchive, runCli } from './archive-folder.ts';

// Each test starts the program anew.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const text = (title: string, day: string, body: string): string =>
  `${title}\n\nPublié le ${day}\n\n${body}\n`;

const BODY =
  'Le ministre des Finances Paul Martin a présenté mardi le budget de l’État devant les députés, à Ottawa. Il a promis un excédent.';
const KEPT = text('Un budget en équilibre', '12 mars 2018', BODY);
const LOST = text(
  'Le secret de Zanzibar',
  '3 avril 2018',
  'Une personne privée, Zoé Quelconque, a été nommée ici par erreur dans une affaire qui ne la concerne pas du tout.',
);

const sha256 = (of: string): string => createHash('sha256').update(of).digest('hex');
const lost = {
  id: sha256(LOST).slice(0, 12),
  short: sha256(LOST).slice(0, 8),
  sha256: sha256(LOST),
};

let content = '';
let site = '';
/** Files that list every address of the site. */
const LISTS = new Set(['manifest-sha256.txt', 'hors-ligne.txt']);
const build = () => runCli('build', '--content', content, '--output', site);
const page = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');

beforeAll(() => {
  content = makeArchive({ 'sources/budget.txt': KEPT, 'sources/secret.txt': LOST });
  site = `${content}-site`;
  expect(build().err).toBe('');
});

describe('release', () => {
  it('is what readers could see, once, under a name of its own', () => {
    expect(page('decisions/changements')).toContain('Aucune version');
    const { code, out } = runCli('release', '2026-01-15', '--content', content);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('releases/2026-01-15.json: 2 articles'),
    ]);
    const again = runCli('release', '2026-01-15', '--content', content);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('choose another one')]);
    const released = JSON.parse(readFileSync(join(content, 'releases/2026-01-15.json'), 'utf8'));
    expect(released.articles.map(({ title }: { title: string }) => title)).toEqual([
      'Un budget en équilibre',
      'Le secret de Zanzibar',
    ]);
  });
});

describe('after a release', () => {
  beforeAll(() => {
    const id = JSON.stringify(lost.id);
    writeFileSync(
      join(content, 'withdrawn.yaml'),
      `- id: ${id}\n  because: À la demande de la personne nommée.\n`,
    );
    mkdirSync(join(content, 'corrections'));
    writeFileSync(
      join(content, 'corrections/budget.yaml'),
      `date:\n  edtf: 2018-03-13~\n  because: Le mardi suivant.\nremove:\n  - text: Il a promis un excédent.\n    because: Ajout du site.\n`,
    );
    writeFileSync(
      join(content, 'sources/suite.txt'),
      text(
        'La suite du budget',
        '20 mars 2018',
        'Les députés ont voté mercredi le budget de l’État.',
      ),
    );
    const { code, err } = build();
    expect([code, err]).toEqual([0, '']);
  });

  it('the site says what was added, re-dated, cleaned anew and withdrawn', () => {
    const changes = page('decisions/changements').replace(/<[^>]+>/g, ' ');
    expect(changes).toContain('Depuis la version 2026-01-15');
    expect(changes).toMatch(/Ajoutés\s+La suite du budget/);
    expect(changes).toMatch(
      /Redatés\s+Un budget en équilibre\s+12 mars 2018 → 13 mars 2018 environ/,
    );
    expect(changes).toMatch(/Nettoyés autrement\s+Un budget en équilibre/);
    expect(changes).toMatch(new RegExp(`Retirés ou supprimés\\s+Texte ${lost.id}`));
    expect(changes).toContain('2 décisions nouvelles');
  });

  it('a withdrawn text leaves its addresses, with the reason, id and hash, and not a word of it', () => {
    const slug = `le-secret-de-zanzibar-${lost.short}`;
    for (const path of [`articles/${slug}`, `a/${lost.short}`]) {
      expect(page(path)).toContain('À la demande de la personne nommée.');
      expect(page(path)).toContain(lost.id);
      expect(page(path)).toContain(lost.sha256);
      expect(page(path)).toContain('noindex');
    }
    const all = filesOf(site).filter((file) => !/\.(?:woff2|png)$/.test(file));
    const telling = all.filter((file) =>
      /zanzibar|Quelconque/i.test(readFileSync(join(site, file), 'latin1')),
    );
    // Its address says its title, and so do the two lists of addresses; nothing else does
    expect(telling.filter((file) => !LISTS.has(file))).toEqual([]);
    expect(existsSync(join(site, `articles/${slug}/source.txt`))).toBe(false);
    expect(page('decisions')).toContain('À la demande de la personne nommée.');
  });

  it('its addresses stand even when the source is deleted, for the release knows them', () => {
    rmSync(join(content, 'sources/secret.txt'));
    expect(build().err).toContain('its source is gone');
    expect(readdirSync(join(site, 'articles')).some((name) => name.includes(lost.short))).toBe(
      true,
    );
  });

  it('decisions are followed in a feed, the newest first, dated by the release that has them', () => {
    const feed = () => JSON.parse(readFileSync(join(site, 'decisions/flux.json'), 'utf8')).items;
    expect(feed()[0].title).toContain('Texte retiré');
    expect(feed().map((item: { title: string }) => item.title)).toEqual(
      expect.arrayContaining([expect.stringContaining('date\u00a0: 2018-03-13~')]),
    );
  });
});
