import { compiledFile } from '../text/compiled.ts';
import { openThread } from '../text/thread.ts';
import { type Document, type PageToRender, renderPages } from './render-pages.ts';
import type { SiteView } from './views/page.ts';

/** What makes documents of view models. */
export interface Renderer {
  /** Documents of some hundred pages, all of which it holds in memory; asked again meanwhile, it takes one after the other. */
  readonly render: (pages: readonly PageToRender[], site: SiteView) => Promise<Document[]>;
  readonly close: () => Promise<void>;
}

/** What a thread is sent. */
export interface RenderTask {
  readonly pages: readonly PageToRender[];
  readonly site: SiteView;
}

/** Renders where it is asked, one slice after the other: nothing to load beforehand, nothing to close. */
export function renderHere(): Renderer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    render: (pages, site) => {
      const documents = last.then(() => renderPages(pages, site));
      last = documents.catch(() => {});
      return documents;
    },
    close: async () => {},
  };
}

/**
 * A renderer in a thread of its own, which loads Eleventy while its caller does other work; `renderHere` where the program
 * is not compiled, for a thread would load all its TypeScript again.
 */
export function openRenderer(): Renderer {
  const script = compiledFile('render-thread.js');
  return script ? rendererIn(script) : renderHere();
}

/** What is new in its heap lives as long as one slice: more room for it would only hold more garbage. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/** @param script answers each `RenderTask` with an `Answer`, in order */
export function rendererIn(script: URL): Renderer {
  const { ask, close } = openThread<RenderTask, Document[]>(script, 'renders pages', YOUNG);
  return { render: (pages, site) => ask({ pages, site }), close };
}
