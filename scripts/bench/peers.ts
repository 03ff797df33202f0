import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseRecord } from '../../src/record/read.ts';
import type { ArchiveRecord } from '../../src/record/schema.ts';
import { type Cost, measure } from './measure.ts';

const KINDS = {
  person: 'personnes',
  organisation: 'organisations',
  place: 'lieux',
  other: 'autres',
} as const;

const PAGE = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body>${body}</main></body></html>`;
const DATE = '<p>{{ with .Params.jour }}{{ . }}{{ end }}</p>';
const ENTITIES = Object.values(KINDS)
  .map(
    (kind) =>
      `<ul>{{ range (.GetTerms "${kind}") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`,
  )
  .join('');
const LIST =
  '<h1>{{ .Title }}</h1>{{ range .Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.jour }} {{ truncate 200 .Plain }}</p></article>{{ end }}';
const LAYOUTS: Readonly<Record<string, string>> = {
  'single.html': PAGE(`<h1>{{ .Title }}</h1>${DATE}{{ .Content }}${ENTITIES}`),
  'list.html': PAGE(LIST),
  'taxonomy.html': PAGE(LIST),
  'terms.html': PAGE(
    '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>',
  ),
};
const CONFIG = `baseURL = "https://example.org/"
title = "Archive"
languageCode = "fr"
disableKinds = ["RSS", "sitemap"]
[taxonomies]
${Object.values(KINDS)
  .map((kind) => `  ${kind} = "${kind}"`)
  .join('\n')}
`;

/** Why the peers cannot run here, or undefined. */
export function peersMissing(): string | undefined {
  const found = spawnSync('hugo', ['version']).status === 0;
  return found ? undefined : 'hugo is missing: install it first (Debian: apt-get install hugo).';
}

/** What the peers cost: Hugo renders articles that are already clean, Pagefind's program indexes its pages. */
export interface PeerCosts {
  readonly hugo: Cost;
  readonly pagefind: Cost;
}

/** Lays the articles out for Hugo: text, day and entities, as the records have them. */
export function writeHugoSite(articlesDir: string, root: string): void {
  for (const [name, text] of Object.entries(LAYOUTS))
    put(join(root, 'layouts', '_default', name), text);
  put(join(root, 'config.toml'), CONFIG);
  for (const entry of readdirSync(articlesDir, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.md')) continue;
    const record = parseRecord(readFileSync(join(articlesDir, entry), 'utf8'), entry);
    put(join(root, 'content', 'articles', `${record.id}.md`), hugoArticle(record));
  }
}

/** JSON front matter, which Hugo reads as quickly as its other kinds. */
function hugoArticle(record: ArchiveRecord): string {
  const front: Record<string, unknown> = { title: record.title.text, jour: record.date ?? '' };
  for (const [kind, taxonomy] of Object.entries(KINDS))
    front[taxonomy] = record.entities.filter((e) => e.kind === kind).map((e) => e.name);
  return `${JSON.stringify(front)}\n\n${record.texts.join('\n\n')}\n`;
}

/** One cold run of both, in order. */
export async function runPeers(root: string): Promise<PeerCosts> {
  const site = join(root, 'public');
  const hugo = await measure('hugo', ['--quiet', '--source', root, '--destination', site]);
  const pagefind = await measure(process.execPath, [pagefindProgram(), '--site', site, '--silent']);
  return { hugo, pagefind };
}

const pagefindProgram = (): string =>
  fileURLToPath(new URL('runner/bin.cjs', import.meta.resolve('pagefind')));

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
