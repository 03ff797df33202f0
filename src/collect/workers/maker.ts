import type { SourceFile } from '../../intake/arrivals.ts';
import { loadSource } from '../../intake/load.ts';
import type { Asked } from '../../model/asked.ts';
import type { KnownEntries } from '../../model/authority.ts';
import type { Decisions } from '../../model/decisions.ts';
import { blockTexts, formatRecord, recordFront } from '../../record/write.ts';
import { GENERATOR } from '../generator.ts';

/** All that the record of a source is made from, as a plain value. */
export interface Work {
  readonly source: SourceFile;
  readonly decisions: Decisions;
  /** Named in messages. */
  readonly decisionsFile: string;
}

/** The record of a source, as the text of its file, and what it asked of the known entities. */
export interface MadeRecord {
  readonly text: string;
  readonly asked: Asked;
}

/** Makes the record of a source. */
export type Maker = (work: Work) => Promise<MadeRecord>;

/** Loads the stages and their weights: only when a record must be made, for it takes a while. */
export async function loadMaker(authority: KnownEntries): Promise<Maker> {
  const { loadTagger, understandCaptured } = await import('../../pipeline.ts');
  const tagger = loadTagger();
  return async ({ source, decisions, decisionsFile }) => {
    const context = { authority, decisions, decisionsFile, tagger };
    const understood = await understandCaptured(loadSource(source), context);
    const text = formatRecord(recordFront(understood, GENERATOR), blockTexts(understood));
    return { text, asked: understood.asked };
  };
}
