import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { htmlDocument } from './html.ts';

export function configureEleventy(config: UserConfig): { dir: object; templateFormats: string[] } {
  // `.page.js`: the same templates, compiled beforehand
  config.addExtension(['11ty.tsx', 'page.js'], {
    key: '11ty.js',
    compile: () =>
      async function render({ view, site }) {
        return htmlDocument(renderToString((await this.defaultRenderer({ view, site })) as VNode));
      },
  });
  config.setUseGitIgnore(false);
  // On a slow machine it warns of slow transforms, whatever its quiet mode says (knip's stand-in has none)
  config.benchmarks?.config?.setIsVerbose(false);
  return { templateFormats: ['11ty.tsx', 'page.js'], dir: {} };
}
