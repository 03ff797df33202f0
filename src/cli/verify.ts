import { join } from 'node:path';
import { CONTENT_MANIFEST, verifyContent } from '../collect/content-manifest.ts';
import { verifyManifest } from '../publish/manifest.ts';
import { Failure } from '../text/failure.ts';
import type { Options } from './arguments.ts';
import { describeFailure, type Terminal } from './terminal.ts';
import { verifySources } from './verify-sources.ts';

/** What became of a published file. */
const PUBLISHED = {
  changed:
    'its bytes are not those of its line in manifest-sha256.txt: build again, or find out who changed one of the two.',
  missing: 'it was published and is gone: build again.',
  added: 'the manifest does not know it: nothing but the build writes here, so move it away.',
} as const;

const SOURCE = {
  changed:
    'its bytes are not those that the last build read: bring the captured file back, or build if it was meant.',
  missing: 'the last build read it, and it is gone: bring it back, or build if it was meant.',
  added: 'no build has read it yet: build.',
} as const;

const RECORD = {
  changed: 'its bytes are not those that the last build wrote: build again, which writes it anew.',
  missing: 'the last build wrote it, and it is gone: build again.',
  added: 'no build wrote it: build again, or move it away.',
} as const;

/** Recomputes every hash of the published site, of the sources and of the records. */
export async function verify({ content, output }: Options, terminal: Terminal): Promise<number> {
  const faults: Failure[] = [];
  const { files, differences } = verifyManifest(output);
  for (const { file, what } of differences)
    faults.push(new Failure(`published-${what}`, PUBLISHED[what], { file: join(output, file) }));
  const sources = await verifySources(content, faults);
  const named = new Set(faults.map(({ place }) => place.file));
  const others = await againstManifest(content);
  faults.push(...others.filter(({ place }) => !named.has(place.file)));
  for (const fault of faults) terminal.err(describeFailure(fault, (file) => file));
  const verdict = faults.length === 0 ? 'all as they were' : `${faults.length} problems`;
  terminal.out(`${files} published files, ${sources} sources: ${verdict}.`);
  return faults.length === 0 ? 0 : 1;
}

/** Records, containers and what was set aside: nothing else states their hashes. */
async function againstManifest(content: string): Promise<Failure[]> {
  const kept = await verifyContent(content);
  if (kept === undefined) return [contentManifestMissing(content)];
  return kept.differences.map(({ file, what }) => {
    const [kind, words] = file.startsWith('sources/') ? ['source', SOURCE] : ['record', RECORD];
    return new Failure(`${kind}-${what}`, words[what], { file: join(content, file) });
  });
}

const contentManifestMissing = (content: string): Failure =>
  new Failure('manifest-missing', 'there is no manifest of sources and records: build first.', {
    file: join(content, CONTENT_MANIFEST),
  });
