import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Archive } from '../archive/model.ts';
import type { ArchiveSettings } from '../editor/settings.ts';
import type { Authority } from '../model/authority.ts';
import { writeAssets } from './assets.ts';
import { type SiteContext, siteContext } from './context.ts';
import { writeData } from './data/write.ts';
import { FILES } from './files.ts';
import type { FileKind } from './kind.ts';
import { PAGES, type PageHandle, type PageName, pagesOfKind } from './pages.ts';
import type { SiteView } from './views/page.ts';
import { siteView } from './views/site.ts';

/** What a site is made of. */
export interface SiteInput {
  readonly archive: Archive;
  readonly authority: Authority;
  readonly settings: ArchiveSettings;
  /** The untouched sources are copied from `sources/` below it. */
  readonly contentDir: string;
  /** Empty, or not there yet. */
  readonly outDir: string;
  /** Decodes a source (path below `sources/`) as it was when its record was made. */
  readonly textOf?: (file: string) => string;
}

export interface RenderedSite {
  /** Number of pages of each kind. */
  readonly pages: Readonly<Record<PageName, number>>;
}

type Handles = Readonly<Record<PageName, readonly PageHandle[]>>;

const TEMPLATES = 'templates/pages';
const CONFIG = '.eleventy.js';

/**
 * Writes the whole site, search index excepted. Runs Eleventy from the root of the project (the
 * working directory of every `npm run`). The same input gives the same bytes.
 * @throws Failure `source-changed` when a source is no longer what its record says
 */
export async function renderSite(input: SiteInput): Promise<RenderedSite> {
  const { archive, authority, settings, contentDir, outDir } = input;
  mkdirSync(outDir, { recursive: true });
  const { textOf } = input;
  const gathered = siteContext(
    archive,
    authority,
    settings,
    contentDir,
    textOf && ((article) => textOf(article.record.source.file)),
  );
  const assets = writeAssets(outDir);
  const context = { ...gathered, written: writeData(gathered, outDir) };
  const site = siteView(context, assets);
  writeFiles(context, site, outDir);
  const handles = forEachKind((name) => pagesOfKind(context, name));
  await runEleventy(outDir, handles, site);
  return { pages: forEachKind((name) => handles[name].length) };
}

function writeFiles(context: SiteContext, site: SiteView, outDir: string): void {
  for (const kind of Object.values(FILES) as readonly FileKind<unknown>[])
    for (const key of kind.keys(context)) {
      const file = join(outDir, kind.path(context, key));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, kind.content(context, key, site));
    }
}

function forEachKind<Value>(value: (name: PageName) => Value): Record<PageName, Value> {
  const names = Object.keys(PAGES) as PageName[];
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<PageName, Value>;
}

async function runEleventy(outDir: string, pages: Handles, site: SiteView): Promise<void> {
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(TEMPLATES, relative('.', outDir), {
    configPath: CONFIG,
    quietMode: true,
    source: 'script',
    config(config) {
      config.addGlobalData('pages', pages);
      config.addGlobalData('site', site);
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
}
