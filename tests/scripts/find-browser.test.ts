import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';

describe('findBrowser', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser-'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('takes CHROME_PATH before anything else', () => {
    const own = join(folder, 'own');
    writeFileSync(own, '');
    chmodSync(own, 0o755);
    vi.stubEnv('CHROME_PATH', own);
    expect(findBrowser()).toBe(own);
  });

  it('says in one line what to do when CHROME_PATH leads nowhere', () => {
    vi.stubEnv('CHROME_PATH', join(folder, 'none'));
    expect(findBrowser).toThrow(/^CHROME_PATH is [^\n]+$/);
  });
});
