import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../collect/hash.ts';
import { filesBelow } from '../intake/walk.ts';
import { verifyManifest } from '../publish/manifest.ts';
import { parseRecord } from '../record/read.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { describeFailure, type Terminal } from './terminal.ts';

const WORDS = {
  changed: 'its bytes are not those that were published: build again, or find out who changed it.',
  missing: 'it was published and is gone: build again.',
  added: 'the manifest does not know it: nothing but the build writes here, so move it away.',
} as const;

/** Recomputes every hash of the published site, and of the sources against their records. */
export function verify({ content, output }: Options, terminal: Terminal): number {
  const faults: Failure[] = [];
  const { files, differences } = verifyManifest(output);
  for (const { file, what } of differences) {
    faults.push(new Failure(`published-${what}`, WORDS[what], { file: join(output, file) }));
  }
  const sources = verifySources(content, faults);
  for (const fault of faults) terminal.err(describeFailure(fault, (file) => file));
  const verdict = faults.length === 0 ? 'all as they were' : `${faults.length} problems`;
  terminal.out(`${files} published files, ${sources} sources: ${verdict}.`);
  return faults.length === 0 ? 0 : 1;
}

/** Each record states the hash of its source. Returns how many were compared. */
function verifySources(content: string, faults: Failure[]): number {
  const records = filesBelow(join(content, 'articles')).filter(({ path }) => path.endsWith('.md'));
  for (const { path } of records) {
    try {
      const file = join(content, 'articles', path);
      verifySource(content, parseRecord(readFileSync(file, 'utf8'), file).source);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error);
    }
  }
  return records.length;
}

function verifySource(content: string, source: { file: string; sha256: string }): void {
  const file = join(content, 'sources', source.file);
  if (!existsSync(file)) {
    throw new Failure('source-missing', 'its record is there, the source is gone: bring it back.', {
      file,
    });
  }
  if (sha256(readFileSync(file)) === source.sha256) return;
  const message = `its bytes are not those of its record (SHA-256 ${source.sha256}): bring the captured file back.`;
  throw new Failure('source-changed', message, { file });
}
