import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeManifest } from '../../src/publish/manifest.ts';
import { readSiteState, writeSiteState } from '../../src/publish/site-state.ts';
import { type Staging, staging } from '../../src/publish/staging.ts';
import { sha256 } from '../../src/text/hash.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'hemerotheque-staging-'));
const inode = (...path: string[]): number => statSync(join(...path)).ino;

/** A site of two files as published, and the next one in the making. */
function scene(): { dir: string; nextDir: string; next: Staging } {
  const dir = folder();
  const first = staging(dir, undefined);
  first.put('a/index.html', 'i1', 'un');
  first.stream('b.txt', 'i2', ['deux', ' et plus']);
  expect(first.tally()).toEqual({ written: 2, bytes: 14, kept: 0 });
  const nextDir = folder();
  return { dir, nextDir, next: staging(nextDir, { dir, state: first.files }) };
}

describe('staging', () => {
  it('takes over what was made from the same inputs, as the same file', () => {
    const { dir, nextDir, next } = scene();
    expect(next.keep('a/index.html', 'i1')).toBe(true);
    expect(inode(nextDir, 'a/index.html')).toBe(inode(dir, 'a/index.html'));
    expect(next.tally()).toEqual({ written: 0, bytes: 0, kept: 1 });
  });

  it('asks for a file whose inputs are others, that is new, gone, or was touched by someone', () => {
    const { dir, next } = scene();
    expect(next.keep('a/index.html', 'other')).toBe(false);
    expect(next.keep('c.html', 'i1')).toBe(false);
    appendFileSync(join(dir, 'a/index.html'), '!');
    rmSync(join(dir, 'b.txt'));
    expect(next.keep('a/index.html', 'i1')).toBe(false);
    expect(next.keep('b.txt', 'i2')).toBe(false);
  });

  it('takes over what comes out with the same bytes, and knows its new inputs', () => {
    const { dir, nextDir, next } = scene();
    next.put('a/index.html', 'other', 'un');
    next.stream('b.txt', 'other', ['deux et', ' plus']);
    expect(inode(nextDir, 'a/index.html')).toBe(inode(dir, 'a/index.html'));
    expect(inode(nextDir, 'b.txt')).toBe(inode(dir, 'b.txt'));
    expect(next.tally().written).toBe(0);
    expect(next.files.get('b.txt')?.inputs).toBe('other');
  });

  it('never writes through a file of the published site', () => {
    const { dir, nextDir, next } = scene();
    next.put('a/index.html', 'other', 'autre');
    next.stream('b.txt', 'other', ['autre']);
    expect(readFileSync(join(dir, 'a/index.html'), 'utf8')).toBe('un');
    expect(readFileSync(join(dir, 'b.txt'), 'utf8')).toBe('deux et plus');
    expect(readFileSync(join(nextDir, 'b.txt'), 'utf8')).toBe('autre');
    expect(() => next.put('a/index.html', 'x', 'deux fois')).toThrow(/EEXIST/);
  });

  it('streams texts and bytes in their order, whatever their size', () => {
    const dir = folder();
    const first = staging(dir, undefined);
    const long = 'é'.repeat(300_000);
    const made = first.stream('x', 'i', ['a', Buffer.from('b'), long, 'c', Buffer.from('d')]);
    const text = `ab${long}cd`;
    expect(readFileSync(join(dir, 'x'), 'utf8')).toBe(text);
    expect(made).toEqual({ bytes: Buffer.byteLength(text), sha256: sha256(text) });
    expect(first.put('y', 'i', Uint8Array.from([0xff, 0])).bytes).toBe(2);
    expect(readFileSync(join(dir, 'y'))).toEqual(Buffer.from([0xff, 0]));
    expect(first.keep('x', 'i')).toBe(false);
  });

  it('closes a file whose pieces fail, and passes the fault on', () => {
    function* pieces() {
      yield 'a';
      throw new Error('boom');
    }
    expect(() => staging(folder(), undefined).stream('x', 'i', pieces())).toThrow('boom');
  });
});

describe('the state of a site', () => {
  it('is read back as it was written, for the site that it describes and for no other', () => {
    const dir = folder();
    const made = staging(dir, undefined);
    made.put('un nom/à part.txt', 'i', 'x');
    writeManifest(dir, made.files);
    writeSiteState(dir, made.files);
    expect([...readSiteState(dir)]).toEqual([...made.files]);
    appendFileSync(join(dir, 'manifest-sha256.txt'), '\n');
    expect(readSiteState(dir).size).toBe(0);
  });
});
