import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Options } from '../../src/cli/arguments.ts';
import { runCommand } from '../../src/cli/run.ts';
import { serve } from '../../src/cli/serve.ts';
import { paintWith, type Terminal } from '../../src/cli/terminal.ts';
import { asFailure } from '../../src/collect/faults.ts';
import { MANIFEST } from '../../src/publish/manifest.ts';
import { recordFront } from '../../src/record/write.ts';
import { makeArchive } from '../pipeline/archive-folder.ts';

// Faults that a person meets at the command line, each with its code, its place and what to do.

let root = '';
let content = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'failures-'));
  content = makeArchive({
    'sources/a.txt': 'Le conseil a voté le budget lundi.\n',
    'sources/b.md': 'Le maire a présenté le budget mardi.\n',
    'sources/b.txt': 'Le maire a présenté le budget mercredi.\n',
    'corrections/c.yaml': 'title:\n  text: x\n  because: y\n',
    'corrections/c.yml': '',
  });
  symlinkSync('/etc/hostname', join(content, 'sources', 'lien.txt'));
});
afterAll(() => {
  for (const dir of [root, content]) rmSync(dir, { recursive: true, force: true });
});

interface Heard {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process and hears what it says. */
async function run(
  command: 'build' | 'check' | 'inspect' | 'verify',
  over: Partial<Options>,
): Promise<Heard> {
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out: (line) => {
      said.out += `${line}\n`;
    },
    err: (line) => {
      said.err += `${line}\n`;
    },
    progress: () => {},
    paint: paintWith(false),
  };
  const options = {
    content,
    output: join(root, 'none'),
    files: [],
    json: false,
    corrections: true,
    authority: true,
    port: 0,
    ...over,
  };
  const code = await runCommand(command, options as Options, terminal);
  return { code, ...said };
}

describe('check', () => {
  it('names what stands in the content and cannot be used', async () => {
    const { code, err } = await run('check', {});
    expect(code).toBe(1);
    for (const fault of [
      /b\.txt: .*\[source-name-taken\]/,
      /lien\.txt: .*\[source-not-a-file\]/,
      /c\.yml: .*\[correction-name\]/,
      /c\.yaml: .*\[correction-orphan\]/,
    ])
      expect(err).toMatch(fault);
  });

  it.each(['build', 'check'] as const)('%s says that there is no content', async (command) => {
    await expect(run(command, { content: join(root, 'none') })).rejects.toMatchObject({
      code: 'content-missing',
    });
  });
});

describe('build', () => {
  it('does not put an empty site in the place of one when no source can be read', async () => {
    const empty = makeArchive({ 'sources/vide.txt': '' });
    const building = run('build', { content: empty, output: join(root, 'site') });
    await expect(building).rejects.toMatchObject({ code: 'nothing-to-publish' });
    rmSync(empty, { recursive: true });
  });

  it('does not publish into the content', async () => {
    await expect(run('build', { output: join(content, 'site') })).rejects.toMatchObject({
      code: 'output-overlaps',
    });
  });
});

describe('inspect', () => {
  it('says that a file cannot be opened', async () => {
    const { code, err } = await run('inspect', { files: [root] });
    expect([code, err]).toEqual([1, expect.stringContaining('[source-unreadable]')]);
  });
});

describe('verify', () => {
  it('says that there is no site, or that its manifest is damaged', async () => {
    await expect(run('verify', {})).rejects.toMatchObject({ code: 'manifest-missing' });
    mkdirSync(join(root, 'broken'));
    writeFileSync(join(root, 'broken', MANIFEST), 'x\n');
    await expect(run('verify', { output: join(root, 'broken') })).rejects.toMatchObject({
      code: 'manifest-broken',
    });
  });
});

describe('verify, over the sources', () => {
  it('names the source that is gone', async () => {
    const archive = makeArchive({ 'sources/a.txt': 'Le conseil a voté le budget lundi.\n' });
    const output = join(root, 'verified');
    expect((await run('build', { content: archive, output })).code).toBe(0);
    rmSync(join(archive, 'sources', 'a.txt'));
    const { code, err } = await run('verify', { content: archive, output });
    expect([code, err]).toEqual([1, expect.stringMatching(/a\.txt: .*\[source-missing\]/)]);
    rmSync(archive, { recursive: true });
  });
});

describe('start', () => {
  it('says that its port is taken', async () => {
    const first = await serve({ dir: root, base: '/', port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(serve({ dir: root, base: '/', port })).rejects.toMatchObject({
      code: 'port-taken',
    });
    first.close();
  });
});

describe('a fault of the program', () => {
  it('costs one article, and asks to be reported', () => {
    expect(asFailure(new TypeError('x is undefined'), 'a.txt')).toMatchObject({
      code: 'stage-failed',
      place: { file: 'sources/a.txt' },
    });
  });

  it('is seen when a record would not fit its own schema', () => {
    const understood = {
      source: {
        file: 'a.txt',
        sha256: 'x',
        swhid: 'x',
        bytes: 1,
        encoding: 'utf-8',
        language: 'fr',
        text: '',
        format: 'text',
        stated: [],
        copies: [],
        diagnostics: [],
      },
      clean: {
        title: { text: '', basis: 'unknown' },
        blocks: [],
        removed: [],
        attributions: [],
        repeats: [],
        diagnostics: [],
      },
      dossier: { edtf: null, basis: 'unknown', from: null, to: null, evidence: [], rivals: [] },
      times: [],
      naming: { entities: [], mentions: [] },
      asked: { sieve: '', names: [] },
      quotes: [],
      decisions: {},
    } as const;
    expect(() => recordFront(understood, 'x')).toThrow(
      expect.objectContaining({ code: 'stage-contract', place: { file: 'a.txt' } }),
    );
  });
});
