import { compiledFolder } from '../text/compiled.ts';
import { PAGES, type PageName } from './pages.ts';
import type { PageHead, SiteView } from './views/page.ts';

/** A page that is to be rendered; plain data, so that it can be sent to another thread. */
export interface PageToRender {
  readonly kind: PageName;
  readonly view: PageHead;
}

/** A page as it is written. */
export interface Document {
  /** Where, relative to the root of the site. */
  readonly file: string;
  readonly content: string;
}

const TEMPLATES = compiledFolder === undefined ? 'templates/pages' : `${compiledFolder}/pages`;
const CONFIG = compiledFolder === undefined ? '.eleventy.js' : `${compiledFolder}/eleventy.js`;

/** Nothing is written there: it only stands before the paths that Eleventy hands back. */
const OUTPUT = '_pages';

/** Half a second, where nobody has loaded it before. */
export const loadEleventy = (): Promise<typeof import('@11ty/eleventy')> =>
  import('@11ty/eleventy');

/**
 * Renders pages by Eleventy, which reads its set-up from the root of the project (the working
 * directory of every `npm run`). It holds all that it renders in memory: hand in some hundreds.
 * @returns the documents by the path of their file
 */
export async function renderPages(
  pages: readonly PageToRender[],
  site: SiteView,
): Promise<Document[]> {
  const { default: Eleventy } = await loadEleventy();
  const eleventy = new Eleventy(TEMPLATES, OUTPUT, {
    configPath: CONFIG,
    quietMode: true,
    source: 'script',
    config(config) {
      config.addGlobalData('pages', byKind(pages));
      config.addGlobalData('site', site);
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  const rendered = await eleventy.toJSON();
  return rendered.map(({ outputPath, content }) => {
    return { file: outputPath.replace(/^(?:\.\/)?_pages\//, ''), content };
  });
}

/** Every template is paginated, over nothing where none of its pages is to be rendered. */
function byKind(pages: readonly PageToRender[]): Record<string, PageHead[]> {
  const names = Object.keys(PAGES);
  const found = Object.fromEntries(names.map((name): [string, PageHead[]] => [name, []]));
  for (const { kind, view } of pages) found[kind]?.push(view);
  return found;
}
