import { parentPort } from 'node:worker_threads';
import { answer } from '../text/answer.ts';
import { garbageCollector } from '../text/garbage.ts';
import { loadEleventy } from './render-pages.ts';
import { type RenderTask, renderHere } from './renderer.ts';

/** Bytes of this thread's own heap below which nothing is collected. */
const LITTLE = 64 * 2 ** 20;

/** The thread that renders: is sent some hundred view models at a time, answers with their documents. */
const collectGarbage = garbageCollector(LITTLE);
// One slice after the other: the next may be here before this one is rendered
const { render } = renderHere();
void loadEleventy();

parentPort?.on('message', async ({ pages, site }: RenderTask) => {
  parentPort?.postMessage(await answer(() => render(pages, site)));
  collectGarbage();
});
