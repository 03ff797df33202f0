import { afterAll, describe, expect, it } from 'vitest';
import { compiledProgram } from '../../scripts/compile.mjs';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { PAGES, type PageName, pagesOfKind } from '../../src/site/pages.ts';
import type { PageToRender } from '../../src/site/render-pages.ts';
import { type Renderer, rendererIn, renderHere } from '../../src/site/renderer.ts';
import { siteView } from '../../src/site/views/site.ts';
import { NO_CLOCK } from '../../src/text/clock.ts';
import { authority, five, settings } from './fixtures/five.ts';

const THREAD = new URL('render-thread.js', (await compiledProgram()) ?? '');
const opened: Renderer[] = [];
const openThread = (): Renderer => {
  const renderer = rendererIn(THREAD);
  opened.push(renderer);
  return renderer;
};
afterAll(() => Promise.all(opened.map((renderer) => renderer.close())));

const context = siteContext(
  gatherArchive(
    five.map(({ record }) => record),
    authority,
  ),
  authority,
  settings,
);
const site = siteView(context, {
  stylesheet: 'a.css',
  preload: [],
  icon: 'i.svg',
  shortcutScript: 's.js',
  redirectScript: 'r.js',
});

/** Every page of every kind. */
const pages = (Object.keys(PAGES) as PageName[]).flatMap((kind) =>
  [...pagesOfKind(context, kind, NO_CLOCK)].map(
    (page): PageToRender => ({ kind, view: page.view() }),
  ),
);

describe('a thread that renders', () => {
  it('makes the same documents as rendering here, slice after slice', async () => {
    const here = await renderHere().render(pages, site);
    const thread = openThread();
    const half = Math.floor(pages.length / 2);
    const slices = await Promise.all([
      thread.render(pages.slice(0, half), site),
      thread.render(pages.slice(half), site),
    ]);
    const byFile = new Map(slices.flat().map(({ file, content }) => [file, content]));
    expect(byFile.size).toBe(pages.length);
    for (const { file, content } of here) expect(byFile.get(file), file).toBe(content);
    expect(slices[0]?.length).toBe(half);
  });

  it('fails where a template fails, and goes on with the next slice', async () => {
    const thread = openThread();
    const [first] = pages;
    const broken = { kind: 'articles', view: first?.view } as PageToRender;
    await expect(thread.render([broken], site)).rejects.toThrow();
    expect(await thread.render(pages.slice(0, 1), site)).toHaveLength(1);
  });

  it('renders nothing once it is gone', async () => {
    const thread = openThread();
    await thread.close();
    await expect(thread.render(pages, site)).rejects.toThrow('ended with');
  });
});
