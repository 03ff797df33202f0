import type { Archive, Article } from '../archive/model.ts';
import type { ArchiveSettings } from '../editor/settings.ts';
import type { Authority } from '../model/authority.ts';
import type { Outputs } from '../model/outputs.ts';
import { type Clock, NO_CLOCK } from '../text/clock.ts';
import { garbageCollector } from '../text/garbage.ts';
import { containerOf } from '../text/source-names.ts';
import { writeAssets } from './assets.ts';
import { loadRasteriser } from './card/card.ts';
import { type Past, type SiteContext, siteContext, textOfRecord } from './context.ts';
import { writeData } from './data/write.ts';
import { digest } from './digest.ts';
import { FILES } from './files.ts';
import type { Intake } from './intake.ts';
import { type FileKind, fileOf } from './kind.ts';
import { PAGES, type PageHandle, type PageName, pagesOfKind } from './pages.ts';
import type { Document } from './render-pages.ts';
import { type Renderer, renderHere } from './renderer.ts';
import { pagesVersion } from './version.ts';
import type { SiteView } from './views/page.ts';
import { siteView } from './views/site.ts';

/** What a site is made of. */
export interface SiteInput {
  readonly archive: Archive;
  readonly authority: Authority;
  readonly settings: ArchiveSettings;
  /** The untouched sources are copied from `sources/` below it. */
  readonly contentDir: string;
  readonly outputs: Outputs;
  /** Decodes the source of an article as it was when its record was made. */
  readonly textOf?: (article: Article) => string;
  /** What came in at this build, for the report. */
  readonly intake?: Intake;
  /** What was withdrawn and released before; nothing when left out. */
  readonly past?: Past;
  /** Closed by who opened it. */
  readonly renderer?: Renderer;
  readonly clock?: Clock;
}

export interface RenderedSite {
  /** Number of pages of each kind, and how many of all were rendered. */
  readonly pages: Readonly<Record<PageName, number>>;
  readonly rendered: number;
}

/** Pages that Eleventy gets at once, and letters of their documents, by those of the same kind before: it holds them all in memory. */
const SLICE = { pages: 250, letters: 2 ** 20 };

/** Of a kind of page that was not written yet. */
const USUAL_LETTERS = 2 ** 16;

/** Bytes of files that may wait for the disk. */
const WAITING = 2 ** 23;

/** Slices that are rendered, or wait for it, while the view models of the next are made. */
const AHEAD = 1;

/**
 * Writes the whole site, search index excepted: only what the published one has not. The same input
 * gives the same bytes, whatever was published before.
 * @throws Failure `source-changed` when a source is no longer what its record says
 */
export async function renderSite(input: SiteInput): Promise<RenderedSite> {
  const { archive, authority, settings, contentDir, outputs, textOf, past } = input;
  const { clock = NO_CLOCK, renderer = renderHere() } = input;
  const gathered = siteContext(
    archive,
    authority,
    settings,
    contentDir,
    textOf && ((article) => (isPlain(article) ? textOf : textOfRecord)(article)),
    input.intake,
    past,
  );
  const assets = writeAssets(outputs);
  const site = siteView(gathered, assets);
  await loadRasteriser();
  const ground = digest([pagesVersion(), site, settings]);
  const { articleFiles, ...others } = FILES;
  const context = await clock.time('data', async () => {
    await writeFiles({ articleFiles }, gathered, site, { ground, outputs });
    await outputs.drain();
    const context = { ...gathered, written: writeData(gathered, outputs) };
    await writeFiles(others, context, site, { ground, outputs });
    return context;
  });
  return await clock.time('pages', () =>
    writePages(context, site, ground, { outputs, renderer, clock }),
  );
}

/** A text that stands in a file of its own can be decoded again; the words of any other format stand in its record. */
const isPlain = ({ record: { source } }: Article): boolean =>
  source.format === undefined && containerOf(source.file) === undefined;

/** @param ground digest of what shapes every output, besides its own inputs */
async function writeFiles(
  kinds: Partial<typeof FILES>,
  context: SiteContext,
  site: SiteView,
  { ground, outputs }: { readonly ground: string; readonly outputs: Outputs },
): Promise<void> {
  const collectGarbage = garbageCollector();
  for (const kind of Object.values(kinds) as readonly FileKind<unknown>[])
    for (const key of kind.keys(context)) {
      const path = kind.path(context, key);
      const inputs = kind.inputs ? digest([ground, kind.inputs(context, key)]) : '';
      if (inputs !== '' && outputs.keep(path, inputs)) continue;
      outputs.put(path, inputs, kind.content(context, key, site));
      await outputs.drain(WAITING);
      collectGarbage();
    }
}

/** A page that the published site has not. */
interface Asked {
  readonly kind: PageName;
  readonly page: PageHandle;
  readonly inputs: string;
}

/** Pages on their way to their documents. */
interface Slice {
  /** By the file of its document; without the view model, which another thread has by now. */
  readonly asked: ReadonlyMap<string, Omit<Asked, 'page'>>;
  readonly documents: Promise<Document[]>;
}

interface Hands {
  readonly outputs: Outputs;
  readonly renderer: Renderer;
  readonly clock: Clock;
}

async function writePages(
  context: SiteContext,
  site: SiteView,
  ground: string,
  { outputs, renderer, clock }: Hands,
): Promise<RenderedSite> {
  const counts: Partial<Record<PageName, number>> = {};
  const collectGarbage = garbageCollector();
  let rendered = 0;
  let waiting: Asked[] = [];
  let letters = 0;
  const lettersOf = new Map<PageName, number>();
  const ahead: Slice[] = [];
  /** @param left slices that may still be on their way */
  async function write(left: number): Promise<void> {
    while (ahead.length > left) {
      const { asked, documents } = ahead.shift() as Slice;
      for (const { file, content } of await clock.time('render', () => documents)) {
        const one = asked.get(file);
        if (one) lettersOf.set(one.kind, content.length);
        outputs.put(file, one?.inputs ?? '', content);
      }
      await outputs.drain(WAITING);
      collectGarbage();
    }
  }
  async function flush(): Promise<void> {
    const documents = renderer.render(
      waiting.map(({ kind, page }) => ({ kind, view: page.view() })),
      site,
    );
    // Told where it is waited for.
    documents.catch(() => {});
    const asked = new Map(
      waiting.map(({ kind, page, inputs }) => [fileOf(page.path), { kind, inputs }]),
    );
    ahead.push({ asked, documents });
    rendered += waiting.length;
    waiting = [];
    letters = 0;
    await write(AHEAD);
  }
  for (const kind of Object.keys(PAGES) as PageName[]) {
    counts[kind] = 0;
    for (const page of pagesOfKind(context, kind, clock)) {
      counts[kind] += 1;
      const inputs = digest([ground, kind, page.inputs()]);
      if (outputs.keep(fileOf(page.path), inputs)) continue;
      letters += lettersOf.get(kind) ?? USUAL_LETTERS;
      if (waiting.push({ kind, page, inputs }) >= SLICE.pages || letters > SLICE.letters)
        await flush();
    }
  }
  if (waiting.length > 0) await flush();
  await write(0);
  return { pages: counts as RenderedSite['pages'], rendered };
}
