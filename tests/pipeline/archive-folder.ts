import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';

const SETTINGS = `title: Archive d’essai
address: https://example.org/
description: Des textes inventés.
language: fr
why-kept: Pour les essais.
`;

/** A content folder of its own, with `archive.yaml` and the given files. Returns its path. */
export function makeArchive(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const [file, data] of Object.entries({ 'archive.yaml': SETTINGS, ...files })) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), data);
  }
  return dir;
}

/** Runs the program as a reader's shell does. */
export function runCli(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
