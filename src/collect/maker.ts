import type { Authority } from '../model/authority.ts';
import type { Decisions } from '../model/decisions.ts';
import { blockTexts, formatRecord, recordFront } from '../record/write.ts';
import { GENERATOR } from './generator.ts';
import type { SourceFile } from './sources.ts';

/** Makes the record of a source, as the text of its file. `decisionsFile` is named in messages. */
export type Maker = (source: SourceFile, decisions: Decisions, decisionsFile: string) => string;

/** Loads the stages and their weights: only when a record must be made, for it takes a while. */
export async function loadMaker(authority: Authority): Promise<Maker> {
  const { loadTagger, understand } = await import('../pipeline.ts');
  const tagger = loadTagger();
  return (source, decisions, decisionsFile) => {
    const context = { authority, decisions, decisionsFile, tagger };
    const understood = understand(source.bytes, source.file, context);
    return formatRecord(recordFront(understood, GENERATOR), blockTexts(understood));
  };
}
