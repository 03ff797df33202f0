import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../../src/publish/exchange.ts';
import { publish } from '../../src/publish/swap.ts';

let root = '';
let site = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
  site = join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fill =
  (text: string) =>
  async (dir: string): Promise<void> =>
    writeFileSync(join(dir, 'index.html'), text);
const page = (): string => readFileSync(join(site, 'index.html'), 'utf8');

/** The looker ends by itself, whatever becomes of this test. */
const LOOKS_MS = 20_000;

/** Looks at a file again and again while `work` runs; returns how often it was there and not there. */
async function lookingAt(path: string, work: () => Promise<void>): Promise<[number, number]> {
  const script = `
    const { openSync, closeSync, existsSync } = require('node:fs');
    const pause = new Int32Array(new SharedArrayBuffer(4));
    const end = Date.now() + ${LOOKS_MS};
    let seen = 0, missed = 0;
    process.stdout.write('looking');
    while (!existsSync(process.argv[2]) && Date.now() < end) {
      for (let look = 0; look < 20; look += 1)
        try { closeSync(openSync(process.argv[1])); seen += 1; } catch { missed += 1; }
      Atomics.wait(pause, 0, 0, 1);
    }
    process.stdout.write(JSON.stringify([seen, missed]));`;
  const stop = join(root, 'stop');
  const child = spawn(process.execPath, ['-e', script, path, stop]);
  let output = '';
  await new Promise((looking) => child.stdout.once('data', looking));
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const gone = new Promise((closed) => child.once('close', closed));
  try {
    await work();
    writeFileSync(stop, '');
    await gone;
  } finally {
    child.kill('SIGKILL');
  }
  return JSON.parse(output) as [number, number];
}

const publishOften = async (): Promise<void> => {
  for (let time = 0; time < 30; time += 1) await publish(site, fill(String(time)));
};

describe('exchange', () => {
  it('lets two folders change places, or does nothing and says so', () => {
    const [a, b] = [join(root, 'a'), join(root, 'b')];
    for (const dir of [a, b]) mkdirSync(dir);
    writeFileSync(join(a, 'from-a'), '');
    const done = exchange(a, b);
    expect(readdirSync(done ? b : a)).toEqual(['from-a']);
    expect(readdirSync(done ? a : b)).toEqual([]);
  });

  it('does nothing when one of the two is missing', () => {
    const a = join(root, 'a');
    mkdirSync(a);
    expect(exchange(a, join(root, 'b'))).toBe(false);
    expect(readdirSync(root)).toEqual(['a']);
  });
});

describe('a reader who looks while sites are published', () => {
  it('finds a site every time, where folders can be exchanged', async () => {
    await publish(site, fill('first'));
    const probe = [join(root, 'a'), join(root, 'b')] as const;
    for (const dir of probe) mkdirSync(dir);
    const possible = exchange(...probe);
    const [seen, missed] = await lookingAt(join(site, 'index.html'), publishOften);
    expect(seen).toBeGreaterThan(100);
    if (possible) expect(missed).toBe(0);
    expect(page()).toBe('29');
  });

  it('finds a site every time through a link, on any system', async () => {
    symlinkSync('_site.a', site);
    await publish(site, fill('first'));
    const [seen, missed] = await lookingAt(join(site, 'index.html'), publishOften);
    expect(seen).toBeGreaterThan(100);
    expect(missed).toBe(0);
  });
});

describe('a site that is a link between two folders', () => {
  beforeEach(() => symlinkSync('_site.a', site));

  it('is pointed from one to the other, and keeps one', async () => {
    await publish(site, fill('one'));
    expect([readlinkSync(site), readdirSync(root)]).toEqual(['_site.b', ['_site', '_site.b']]);
    await publish(site, fill('two'));
    expect([readlinkSync(site), readdirSync(root)]).toEqual(['_site.a', ['_site', '_site.a']]);
    expect(page()).toBe('two');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
  });

  it('says what stood there before', async () => {
    await publish(site, async (dir, published) => {
      expect(published).toBeUndefined();
      await fill('one')(dir);
    });
    await publish(site, async (_, published) => {
      expect(published).toBe(join(root, '_site.b'));
    });
  });

  it('stays as it was when the new one cannot be made', async () => {
    await publish(site, fill('one'));
    await expect(publish(site, () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
    expect(page()).toBe('one');
    expect(readdirSync(root)).toEqual(['_site', '_site.b']);
  });

  it('never replaces a folder that no build made, on either side', async () => {
    await publish(site, fill('one'));
    mkdirSync(join(root, '_site.a'));
    writeFileSync(join(root, '_site.a', 'thesis.doc'), 'mine');
    await expect(publish(site, fill('two'))).rejects.toMatchObject({ code: 'output-not-ours' });
    expect(page()).toBe('one');
    expect(readdirSync(join(root, '_site.a'))).toEqual(['thesis.doc']);
  });
});

describe('what the site never costs', () => {
  it.each(['next', 'old', 'lock', 'new', 'bak'])('a neighbour named _site.%s', async (ending) => {
    const mine = `${site}.${ending}`;
    writeFileSync(mine, 'mine');
    await publish(site, fill('one'));
    await publish(site, fill('two'));
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });

  it.each([
    ['a file', () => writeFileSync(site, 'mine')],
    ['a link that leads nowhere', () => symlinkSync('nowhere', site)],
    ['a link to a file', () => symlinkSync(writeFile('file'), site)],
  ])('%s that stands where the site would', async (_, make) => {
    make();
    await expect(publish(site, fill('one'))).rejects.toMatchObject({ code: 'output-not-a-folder' });
    expect(lstatSync(site).isDirectory()).toBe(false);
  });

  function writeFile(name: string): string {
    writeFileSync(join(root, name), 'mine');
    return join(root, name);
  }
});

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EROFS', 'write-refused'],
    ['EACCES', 'write-refused'],
    ['EPERM', 'write-refused'],
    ['EBUSY', 'write-refused'],
    ['ENAMETOOLONG', 'name-too-long'],
  ])('%s is told as %s, with what to do, and the old site stands', async (code, told) => {
    await publish(site, fill('one'));
    const full = publish(site, () => Promise.reject(Object.assign(new Error(code), { code })));
    await expect(full).rejects.toMatchObject({ code: told, place: { file: site } });
    expect(page()).toBe('one');
    expect(existsSync(join(site, 'manifest-sha256.txt'))).toBe(true);
    expect(readdirSync(root)).toEqual(['_site']);
  });
});
