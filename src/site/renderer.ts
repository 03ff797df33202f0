import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Answer, opened } from '../text/answer.ts';
import { compiledFolder } from '../text/compiled.ts';
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

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A renderer in a thread of its own, which loads Eleventy while its caller does other work; `renderHere` where the program
 * is not compiled, for a thread would load all its TypeScript again.
 */
export function openRenderer(): Renderer {
  if (compiledFolder === undefined) return renderHere();
  return rendererIn(pathToFileURL(join(ROOT, compiledFolder, 'render-thread.js')));
}

interface Waiting {
  readonly done: (documents: Document[]) => void;
  readonly failed: (error: unknown) => void;
}

/** What is new in its heap lives as long as one slice: more room for it would only hold more garbage. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/** @param script answers each `RenderTask` with an `Answer`, in order */
export function rendererIn(script: URL): Renderer {
  const worker = new Worker(script, { execArgv: [], resourceLimits: YOUNG });
  const waiting: Waiting[] = [];
  let lost: Error | undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    for (const { failed } of waiting.splice(0)) failed(lost);
  };
  worker.on('error', lose);
  worker.on('exit', (code) => lose(new Error(`the thread that renders pages ended with ${code}`)));
  worker.on('message', (sent: Answer<Document[]>) => {
    const first = waiting.shift();
    try {
      first?.done(opened(sent));
    } catch (error) {
      first?.failed(error);
    }
  });
  return {
    render: (pages, site) =>
      new Promise((done, failed) => {
        if (lost) throw lost;
        waiting.push({ done, failed });
        worker.postMessage({ pages, site } satisfies RenderTask);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
