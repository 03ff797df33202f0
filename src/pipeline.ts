import { clean } from './clean/clean.ts';
import { furniture } from './clean/furniture.ts';
import { dateText } from './date/date.ts';
import { nameEntities } from './entities/entities.ts';
import { reachOf } from './entities/reach/reach.ts';
import { loadTagger, type Tagger } from './entities/tagger/tagger.ts';
import type { KnownEntries } from './model/authority.ts';
import type { Captured } from './model/captured.ts';
import type { Decisions } from './model/decisions.ts';
import type { Source } from './model/source.ts';
import type { Understanding } from './model/understanding.ts';
import { findQuotes } from './quotes/quotes.ts';
import { readCaptured, readSource } from './source/read.ts';

/** What a changed authority can touch: what is not touched need not be understood again. */
/** The one thing that the stages load: the tagger's weights and lists. Once a run, it takes some 40 ms. */
export { loadTagger, reachOf };

/** What the stages need besides the text. */
export interface Context {
  readonly authority: KnownEntries;
  readonly decisions: Decisions;
  readonly tagger: Tagger;
  /** The editor's file that holds `decisions`, named when one of them no longer fits. */
  readonly decisionsFile: string;
}

/** French, or too short to tell: read as French. */
const FRENCH = new Set(['fr', 'und']);

/** Finds nothing: what stands in for the tagger where its French would guess. */
const SILENT: Tagger = { tag: () => [] };

/**
 * From one captured thing, of whatever format, to all that the archive knows of it.
 * @throws Failure from the stage that cannot go on: nothing of the source is used then
 */
export async function understandCaptured(
  captured: Captured,
  context: Context,
): Promise<Understanding> {
  return understandSource(await readCaptured(captured), context);
}

/**
 * The same for the bytes of one plain text.
 * @param file path below `content/sources/`, with `/`
 */
export function understand(bytes: Uint8Array, file: string, context: Context): Understanding {
  return understandSource(readSource(bytes, file), context);
}

/**
 * The order matters: cleaning says what the article is, names need all of the text but know what was set
 * apart, quotes need names. A text in another language is kept and shown, but only names of the authority
 * are sought in it.
 */
function understandSource(source: Source, context: Context): Understanding {
  const { authority, decisions } = context;
  const place = { file: context.decisionsFile };
  const { file, text, stated } = source;
  const isFrench = FRENCH.has(source.language);
  const cleaned = clean(text, decisions, place, stated);
  const { blocks, removed } = cleaned;
  const { dossier, times } = dateText({ text, file, blocks, removed, decisions, stated });
  const parts = [...blocks, ...removed].sort((a, b) => a.start - b.start);
  const tagger = isFrench ? context.tagger : SILENT;
  const named = { text, parts, furniture: furniture(text, removed) };
  const { naming, asked } = nameEntities({ ...named, authority, decisions, tagger, place });
  const quotes = isFrench ? findQuotes({ text, blocks, naming, decisions, place }) : [];
  return {
    source,
    clean: cleaned,
    dossier,
    times: isFrench ? times : [],
    naming,
    asked,
    quotes,
    decisions,
  };
}
