import { join } from 'node:path';
import { verifyManifest } from '../publish/manifest.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { describeFailure, type Terminal } from './terminal.ts';
import { verifySources } from './verify-sources.ts';

const WORDS = {
  changed: 'its bytes are not those that were published: build again, or find out who changed it.',
  missing: 'it was published and is gone: build again.',
  added: 'the manifest does not know it: nothing but the build writes here, so move it away.',
} as const;

/** Recomputes every hash of the published site, and of the sources against their records. */
export async function verify({ content, output }: Options, terminal: Terminal): Promise<number> {
  const faults: Failure[] = [];
  const { files, differences } = verifyManifest(output);
  for (const { file, what } of differences) {
    faults.push(new Failure(`published-${what}`, WORDS[what], { file: join(output, file) }));
  }
  const sources = await verifySources(content, faults);
  for (const fault of faults) terminal.err(describeFailure(fault, (file) => file));
  const verdict = faults.length === 0 ? 'all as they were' : `${faults.length} problems`;
  terminal.out(`${files} published files, ${sources} sources: ${verdict}.`);
  return faults.length === 0 ? 0 : 1;
}
