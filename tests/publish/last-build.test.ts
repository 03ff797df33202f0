import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { lookAtInputs, rememberBuild, unchangedSince } from '../../src/publish/last-build.ts';
import { writeManifest } from '../../src/publish/manifest.ts';
import { writeSiteState } from '../../src/publish/site-state.ts';
import { staging } from '../../src/publish/staging.ts';

/** Longer than the clock of a file system ticks, and than what counts as too shortly before. */
const A_WHILE = 60;

/** An archive of one source, built. */
async function built(): Promise<{ content: string; site: string }> {
  const root = mkdtempSync(join(tmpdir(), 'hemerotheque-last-'));
  const [content, site] = [join(root, 'content'), join(root, 'site')];
  for (const name of ['sources', 'articles']) mkdirSync(join(content, name), { recursive: true });
  writeFileSync(join(content, 'sources', 'a.txt'), 'un');
  writeFileSync(join(content, 'articles', 'a.md'), 'un');
  await pause(A_WHILE);
  const inputs = lookAtInputs(content);
  const outputs = staging(site, undefined);
  outputs.put('index.html', 'i', 'page');
  writeManifest(site, outputs.files);
  writeSiteState(site, outputs.files);
  rememberBuild(content, site, inputs, { articles: 1, files: 1 });
  return { content, site };
}

const unchanged = (content: string, site: string): boolean =>
  unchangedSince(content, site, lookAtInputs(content)) !== undefined;

it('knows that nothing changed', async () => {
  const { content, site } = await built();
  expect(unchanged(content, site)).toBe(true);
});

const CHANGES: Readonly<Record<string, (content: string, site: string) => void>> = {
  'a source': (content) => appendFileSync(join(content, 'sources/a.txt'), '!'),
  'a source of the same size and time': (content) => {
    const file = join(content, 'sources/a.txt');
    writeFileSync(file, 'mu');
    utimesSync(file, 1e9, 1e9);
  },
  'a source more': (content) => writeFileSync(join(content, 'sources/b.txt'), ''),
  'a source less': (content) => rmSync(join(content, 'sources/a.txt')),
  'a record': (content) => writeFileSync(join(content, 'articles/a.md'), 'mu'),
  'a correction': (content) => {
    mkdirSync(join(content, 'corrections'));
    writeFileSync(join(content, 'corrections/a.yaml'), '');
  },
  'a published file': (_, site) => appendFileSync(join(site, 'index.html'), '!'),
  'a published file that is gone': (_, site) => rmSync(join(site, 'index.html')),
  'the manifest': (_, site) => appendFileSync(join(site, 'manifest-sha256.txt'), '!'),
  'a whole other site': (_, site) => {
    cpSync(site, `${site}.copy`, { recursive: true });
    rmSync(site, { recursive: true });
    cpSync(`${site}.copy`, site, { recursive: true });
  },
};

it.each(Object.entries(CHANGES))('sees %s', async (_, change) => {
  const { content, site } = await built();
  change(content, site);
  expect(unchanged(content, site)).toBe(false);
});

it('does not trust a file that changed as the build began', () => {
  const root = mkdtempSync(join(tmpdir(), 'hemerotheque-last-'));
  mkdirSync(join(root, 'sources'));
  writeFileSync(join(root, 'sources', 'a.txt'), 'un');
  expect(lookAtInputs(root).racy).toBe(true);
});

it('does not count records among what a build reads', async () => {
  const { content } = await built();
  const before = lookAtInputs(content).digest;
  writeFileSync(join(content, 'articles', 'b.md'), 'deux');
  expect(lookAtInputs(content).digest).toBe(before);
});

it('sees a change in a folder below', async () => {
  const { content, site } = await built();
  mkdirSync(join(content, 'sources', '2017'));
  writeFileSync(join(content, 'sources', '2017', 'c.txt'), 'un');
  await pause(A_WHILE);
  rememberBuild(content, site, lookAtInputs(content), { articles: 2, files: 1 });
  expect(unchanged(content, site)).toBe(true);
  appendFileSync(join(content, 'sources', '2017', 'c.txt'), '!');
  expect(unchanged(content, site)).toBe(false);
});

it.each(['a record of this moment', 'inputs of this moment', 'no manifest'])(
  'remembers nothing of a build with %s',
  async (what) => {
    const { content, site } = await built();
    appendFileSync(join(content, 'sources', 'a.txt'), '!');
    if (what !== 'inputs of this moment') await pause(A_WHILE);
    const inputs = lookAtInputs(content);
    if (what === 'a record of this moment') appendFileSync(join(content, 'articles', 'a.md'), '!');
    if (what === 'no manifest') rmSync(join(site, 'manifest-sha256.txt'));
    rememberBuild(content, site, inputs, { articles: 1, files: 1 });
    expect(unchanged(content, site)).toBe(false);
  },
);

it('knows nothing of an archive that was never built', async () => {
  const { content, site } = await built();
  expect(unchangedSince(content, `${site}-x`, lookAtInputs(content))).toBeUndefined();
});
