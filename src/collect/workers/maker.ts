import type { SourceFile } from '../../intake/arrivals.ts';
import { loadSource } from '../../intake/load.ts';
import type { Asked } from '../../model/asked.ts';
import type { KnownEntries } from '../../model/authority.ts';
import type { Decisions } from '../../model/decisions.ts';
import { parseRecord } from '../../record/read.ts';
import { blockTexts, formatRecord, recordFront } from '../../record/write.ts';
import { GENERATOR } from '../generator.ts';

/** All that the record of a source is made from, as a plain value. */
export interface Work {
  readonly source: SourceFile;
  readonly decisions: Decisions;
  /** Named in messages. */
  readonly decisionsFile: string;
}

/** A record as the text of its file, as the JSON of what is read back from it, and what it asked of the known entities. */
export interface MadeRecord {
  readonly markdown: string;
  readonly json: string;
  readonly asked: Asked;
}

/** Makes the record of a source; reading it back is part of the work, so that a thread does it. */
export type Maker = (work: Work) => Promise<MadeRecord>;

/** Path of the record of a source, below the content folder. */
export const recordFile = (stem: string): string => `articles/${stem}.md`;

/** Loads the stages and their weights: only when a record must be made, for it takes a while. */
export async function loadMaker(authority: KnownEntries): Promise<Maker> {
  const { loadTagger, understandCaptured } = await import('../../pipeline.ts');
  const tagger = loadTagger();
  return async ({ source, decisions, decisionsFile }) => {
    const context = { authority, decisions, decisionsFile, tagger };
    const understood = await understandCaptured(loadSource(source), context);
    const markdown = formatRecord(recordFront(understood, GENERATOR), blockTexts(understood));
    const record = parseRecord(markdown, recordFile(source.stem));
    return { markdown, json: JSON.stringify(record), asked: understood.asked };
  };
}
