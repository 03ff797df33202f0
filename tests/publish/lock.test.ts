import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beside } from '../../src/publish/beside.ts';
import { formatHolder, lifeOf, parseHolder, thisProcess } from '../../src/publish/holder.ts';
import { acquireLock } from '../../src/publish/lock.ts';

let root = '';
let site = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  site = join(root, '_site');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const taken = (text: string): void => writeFileSync(beside(site, 'lock'), text);
const me = thisProcess();

describe('the lock', () => {
  it('names its holder while it is held, and goes with it', () => {
    const release = acquireLock(site);
    expect(parseHolder(readFileSync(beside(site, 'lock'), 'utf8'))).toEqual(me);
    release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('is taken over from a process whose number another has by now', () => {
    // This very process lives, but began at another time than the lock says.
    taken(formatHolder({ ...me, since: `${me.since}0` }));
    acquireLock(site)();
    expect(readdirSync(root)).toEqual([]);
  });

  it('is taken over from a process of before the last start of the machine', () => {
    taken(formatHolder({ ...me, boot: 'another' }));
    acquireLock(site)();
    expect(readdirSync(root)).toEqual([]);
  });

  it.each([
    ['all is known', me],
    ['the system did not say since when it runs', { ...me, since: '' }],
    ['the machine has no name', { ...me, host: '' }],
  ])('is refused while its process lives: %s', (_, holder) => {
    taken(formatHolder(holder));
    expect(() => acquireLock(site)).toThrow(`process ${process.pid}`);
  });

  it('is refused when another machine or container holds it, which is named', () => {
    taken(formatHolder({ ...me, host: 'elsewhere.example' }));
    expect(() => acquireLock(site)).toThrow('« elsewhere.example »');
    expect(readdirSync(root)).toHaveLength(1);
  });

  it.each([
    '',
    '0',
    '-1',
    '1e3',
    '12 ',
    'x\ny\n',
    '\u0000',
    '9'.repeat(11),
    `${process.pid}x\n${me.since}\n\n${me.boot}`,
    `x${process.pid}`,
  ])('damaged (%j), belongs to nobody', (text) => {
    expect(lifeOf(parseHolder(text), me)).toBe('dead');
  });

  it('says where a lock cannot be made or read', () => {
    mkdirSync(beside(site, 'lock'));
    expect(() => acquireLock(site)).toThrow(/EISDIR/);
    rmSync(beside(site, 'lock'), { recursive: true });
    writeFileSync(join(root, 'file'), '');
    expect(() => acquireLock(join(root, 'file', '_site'))).toThrow(/ENOTDIR|EEXIST/);
  });

  it('names the file to delete, and what to do', () => {
    taken(formatHolder(me));
    expect(() => acquireLock(site)).toThrow(
      expect.objectContaining({
        code: 'build-running',
        place: { file: beside(site, 'lock') },
        message: expect.stringMatching(/\(process \d+\).*delete this file\.$/),
      }),
    );
  });

  it('reads a lock of before it named more than its process', () => {
    expect(parseHolder('12')).toEqual({ pid: 12, since: '', host: '', boot: '' });
    expect(parseHolder('')).toEqual({ pid: 0, since: '', host: '', boot: '' });
  });

  it('sweeps away what processes left that died while they took it', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const kept = [`${beside(site, 'lock')}.${process.ppid}`, `${beside(site, 'lock')}.mine`];
    for (const path of [...kept, `${beside(site, 'lock')}.${gone}`]) writeFileSync(path, '');
    acquireLock(site)();
    expect(readdirSync(root).map((name) => join(root, name))).toEqual(kept.sort());
  });

  it('tells a living process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    const holder = { ...me, pid: child.pid ?? 0, since: '' };
    expect(lifeOf(holder, me)).toBe('alive');
    const gone = new Promise((exit) => child.once('exit', exit));
    child.kill('SIGKILL');
    await gone;
    expect(lifeOf(holder, me)).toBe('dead');
  });

  it('knows since when it runs, and on which start of which machine', () => {
    expect(me).toMatchObject({ pid: process.pid, host: hostname() });
    if (process.platform === 'linux') expect(me.since).toMatch(/^\d+$/);
    if (process.platform === 'linux') expect(me.boot).toMatch(/^[0-9a-f-]{36}$/);
    expect(parseHolder(formatHolder(me))).toEqual(me);
  });
});
