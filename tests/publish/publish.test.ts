import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beside } from '../../src/publish/beside.ts';
import { MANIFEST, verifyManifest, writeManifest } from '../../src/publish/manifest.ts';
import { publish, refuseOverlap } from '../../src/publish/swap.ts';

let root = '';
let site = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
  site = join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fill =
  (text: string) =>
  async (dir: string): Promise<void> => {
    mkdirSync(join(dir, 'a'));
    writeFileSync(join(dir, 'a', 'index.html'), text);
  };
const page = (): string => readFileSync(join(site, 'a', 'index.html'), 'utf8');

describe('publish', () => {
  it('swaps the new site in whole, and leaves nothing beside it', async () => {
    expect((await publish(site, fill('one'))).files).toBe(1);
    await publish(site, fill('two'));
    expect(page()).toBe('two');
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('leaves the old site when the new one cannot be made', async () => {
    await publish(site, fill('one'));
    const broken = publish(site, async (dir) => {
      await fill('two')(dir);
      throw new Error('boom');
    });
    await expect(broken).rejects.toThrow('boom');
    expect(page()).toBe('one');
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('refuses a second build at the same moment, in words', async () => {
    await publish(site, async (dir) => {
      const second = publish(site, fill('two'));
      await expect(second).rejects.toMatchObject({ code: 'build-running' });
      await expect(second).rejects.toThrow(`process ${process.pid}`);
      await fill('one')(dir);
    });
    expect(page()).toBe('one');
  });

  it.each(['', 'not a number', String(2 ** 22 + 1)])('takes over a dead lock: %j', async (pid) => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(beside(site, 'lock'), pid === '' ? String(gone) : pid);
    await publish(site, fill('one'));
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('clears away what a killed build left, wherever it stopped', async () => {
    await publish(site, fill('one'));
    const script = `
      const { publish } = await import(${JSON.stringify(new URL('../../src/publish/swap.ts', import.meta.url).href)});
      const { writeFileSync } = await import('node:fs');
      await publish(process.argv[1], async (dir) => {
        writeFileSync(dir + '/half.html', '');
        console.log('half');
        await new Promise((done) => setTimeout(done, 60_000));
      });`;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, site],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await new Promise((half) => child.stdout.once('data', half));
    child.kill('SIGKILL');
    await new Promise((gone) => child.once('exit', gone));
    expect(page()).toBe('one');
    expect(existsSync(beside(site, 'next'))).toBe(true);
    await publish(site, fill('two'));
    expect(page()).toBe('two');
    expect(readdirSync(root)).toEqual(['_site']);
  });

  it('finds the old site again after a stop between the two renames', async () => {
    mkdirSync(beside(site, 'old'));
    writeFileSync(join(beside(site, 'old'), MANIFEST), '');
    const broken = publish(site, async () => {
      throw new Error('boom');
    });
    await expect(broken).rejects.toThrow('boom');
    expect(readdirSync(site)).toEqual([MANIFEST]);
  });

  it('follows a link, and keeps it', async () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), site);
    await publish(site, fill('one'));
    expect(existsSync(join(root, 'real', 'a', 'index.html'))).toBe(true);
    expect(page()).toBe('one');
  });

  it('never replaces a folder that no build made', async () => {
    mkdirSync(site);
    writeFileSync(join(site, 'thesis.doc'), 'mine');
    await expect(publish(site, fill('one'))).rejects.toMatchObject({ code: 'output-not-ours' });
    expect(readdirSync(site)).toEqual(['thesis.doc']);
  });

  it.each([
    ['content', 'content'],
    ['content/site', 'content'],
    ['.', 'content'],
  ])('refuses an output %j over the content %j', (output, content) => {
    expect(() => refuseOverlap(output, content)).toThrow('hold each other');
  });

  it('sees through links', () => {
    mkdirSync(join(root, 'content', 'articles'), { recursive: true });
    symlinkSync(join(root, 'content'), join(root, 'link'));
    const content = join(root, 'content');
    for (const output of ['link', 'link/articles', 'link/new/site'])
      expect(() => refuseOverlap(join(root, output), content)).toThrow('hold each other');
    expect(() => refuseOverlap(join(content, 'articles', 'x'), join(root, 'link'))).toThrow();
  });

  it('accepts an output beside the content', () => {
    expect(() => refuseOverlap('content.site', 'content')).not.toThrow();
    expect(() => refuseOverlap('..content', 'content')).not.toThrow();
  });
});

describe('the manifest', () => {
  const names = ['a.html', 'b/é ï.txt', 'b/a\\b', 'c\nd'];
  beforeEach(() => {
    mkdirSync(join(site, 'b'), { recursive: true });
    for (const name of names) writeFileSync(join(site, name), name);
    writeManifest(site);
  });

  it('holds for an untouched site', () => {
    expect(verifyManifest(site)).toEqual({ files: names.length, differences: [] });
  });

  it('is what sha256sum reads', () => {
    const run = spawnSync('sha256sum', ['--check', '--strict', MANIFEST], { cwd: site });
    // Where there is no such command there is nothing to agree with.
    if (run.error === undefined) expect(run.status).toBe(0);
  });

  it('names one flipped bit, one lost and one added file', () => {
    const path = join(site, 'b', 'é ï.txt');
    const bytes = readFileSync(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    rmSync(join(site, 'a.html'));
    writeFileSync(join(site, 'z'), '');
    expect(verifyManifest(site).differences).toEqual([
      { file: 'a.html', what: 'missing' },
      { file: 'b/é ï.txt', what: 'changed' },
      { file: 'z', what: 'added' },
    ]);
  });

  it('says so when there is none, or a damaged one', () => {
    writeFileSync(join(site, MANIFEST), 'x\n');
    expect(() => verifyManifest(site)).toThrow('damaged');
    rmSync(join(site, MANIFEST));
    expect(() => verifyManifest(site)).toThrow('npm run build');
  });
});
