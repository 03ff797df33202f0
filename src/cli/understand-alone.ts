import { readAuthority } from '../editor/authority.ts';
import { decisionsFile } from '../editor/decisions.ts';
import { kindOf } from '../intake/kinds.ts';
import type { Captured } from '../model/captured.ts';
import type { Understanding } from '../model/understanding.ts';
import { sourceStem } from '../text/source-names.ts';

/** What the machine alone understands of one captured thing, with the authority of an archive. */
export async function understandAlone(captured: Captured, content: string): Promise<Understanding> {
  const { loadTagger, understandCaptured } = await import('../pipeline.ts');
  const kind = kindOf(captured.file, () => captured.bytes.subarray(0, 1024));
  const format = captured.format ?? (kind.is === 'source' ? kind.format : 'text');
  return understandCaptured(
    { ...captured, format },
    {
      authority: readAuthority(content, () => undefined),
      decisions: {},
      decisionsFile: decisionsFile(sourceStem(captured.file)),
      tagger: loadTagger(),
    },
  );
}
