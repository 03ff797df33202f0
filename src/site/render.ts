import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Archive } from '../archive/model.ts';
import type { ArchiveSettings } from '../editor/settings.ts';
import type { Authority } from '../model/authority.ts';
import { writeAssets } from './assets.ts';
import { siteContext } from './context.ts';
import { writeData } from './data/write.ts';
import { type Pages, sitePages } from './pages.ts';
import { writeSources } from './source-files.ts';
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
}

export interface RenderedSite {
  /** Number of pages of each kind. */
  readonly pages: Readonly<Record<keyof Pages, number>>;
}

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
  const context = siteContext(archive, authority, settings);
  const assets = writeAssets(outDir);
  writeSources(archive, contentDir, outDir);
  const pages = sitePages(context, writeData(context, outDir));
  await runEleventy(outDir, pages, siteView(context, assets));
  const counts = Object.entries(pages).map(([kind, views]) => [kind, views.length]);
  return { pages: Object.fromEntries(counts) as RenderedSite['pages'] };
}

async function runEleventy(outDir: string, pages: Pages, site: unknown): Promise<void> {
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
