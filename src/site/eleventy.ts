import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagedData, UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlDocument } from './html.ts';

/** A template as its file exports it. */
interface Template {
  readonly data: unknown;
  readonly render: (data: PagedData) => VNode;
}

/** Loaded once: Eleventy itself would load all of them anew for each slice, and Node keeps every one. */
const templateAt = (path: string): Promise<Template> => import(pathToFileURL(resolve(path)).href);

export function configureEleventy(config: UserConfig): { dir: object; templateFormats: string[] } {
  // `.page.js`: the same templates, compiled beforehand
  config.addExtension(['11ty.tsx', 'page.js'], {
    key: '11ty.js',
    getInstanceFromInputPath: templateAt,
    getData: true,
    // Nothing to remember: a compiled template is its module
    compileOptions: { cache: false, getCacheKey: (_, path) => path },
    compile: (_, path) =>
      async function render({ view, site }) {
        const { render: page } = await templateAt(path);
        return htmlDocument(renderToString(page({ view, site })));
      },
  });
  config.setUseGitIgnore(false);
  // On a slow machine it warns of slow transforms, whatever its quiet mode says (knip's stand-in has none)
  config.benchmarks?.config?.setIsVerbose(false);
  return { templateFormats: ['11ty.tsx', 'page.js'], dir: {} };
}
