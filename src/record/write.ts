import type { Stated } from '../model/captured.ts';
import type { CleanText } from '../model/clean.ts';
import type { Naming } from '../model/entity.ts';
import type { Understanding } from '../model/understanding.ts';
import { Failure } from '../text/failure.ts';
import { bodyText, formatPart, markOf } from './body.ts';
import { checkFront } from './check-front.ts';
import { listDecisions } from './decided.ts';
import { mentionsByEntity } from './mentions.ts';
import type { RecordFront } from './schema.ts';
import { formatFront } from './yaml.ts';

/**
 * The front matter of a record. `generator` is name and version of this program.
 * @throws Failure `stage-contract` when a stage handed on what the schema does not allow
 */
export function recordFront(understood: Understanding, generator: string): RecordFront {
  const file = understood.source.file;
  return checkFront(frontOf(understood, generator), (detail) => {
    const message = `the program made a record that its own schema refuses (${detail}): please report it with the text; the source is set aside.`;
    return new Failure('stage-contract', message, { file });
  });
}

function frontOf(understood: Understanding, generator: string): unknown {
  const { source, clean, dossier } = understood;
  return {
    id: source.sha256.slice(0, 12),
    title: clean.title,
    date: dossier.edtf,
    dateBasis: dossier.basis,
    dateFrom: dossier.from,
    dateTo: dossier.to,
    dateBecause: dossier.because,
    dateEvidence: dossier.evidence,
    dateRivals: dossier.rivals,
    publisher: namesOf(clean, 'publisher')[0] ?? null,
    authors: namesOf(clean, 'author'),
    credits: clean.attributions,
    language: source.language,
    source: {
      file: source.file,
      sha256: source.sha256,
      swhid: source.swhid,
      bytes: source.bytes,
      encoding: source.encoding,
      ...(source.format !== 'text' && { format: source.format }),
      ...beside(source.stated),
    },
    ...(source.stated.length > 0 && { stated: source.stated }),
    ...(source.copies.length > 0 && { copies: source.copies }),
    blocks: clean.blocks,
    entities: entitiesOf(understood.naming),
    quotes: understood.quotes,
    times: understood.times,
    removed: clean.removed.map((removal) => ({
      ...removal,
      text: source.text.slice(removal.start, removal.end),
    })),
    repeats: clean.repeats,
    decisions: listDecisions(understood.decisions),
    diagnostics: [...source.diagnostics, ...clean.diagnostics],
    generator,
  };
}

/** Address and time of capture, for whoever cites the source: the most trusted of each. */
function beside(stated: readonly Stated[]): { url?: string; captured?: string } {
  const url = stated.find(({ field, value }) => field === 'url' && /^https?:\/\//i.test(value));
  const captured = stated.find(({ field }) => field === 'captured');
  return { ...(url && { url: url.value }), ...(captured && { captured: captured.value }) };
}

/** The text of each block, as the body holds it. */
export function blockTexts(understood: Understanding): string[] {
  const { source, clean } = understood;
  return clean.blocks.map((block) => bodyText(source.text.slice(block.start, block.end)));
}

/**
 * A record as the bytes of its file (UTF-8, LF): the same front matter and texts give the same bytes.
 * `texts[i]` is the text of `front.blocks[i]`, as `blockTexts` makes it.
 */
export function formatRecord(front: RecordFront, texts: readonly string[]): string {
  const body = front.blocks
    .map((block, index) => formatPart({ mark: markOf(block.kind), text: texts[index] ?? '' }))
    .map((part) => `\n${part}\n`)
    .join('');
  return `---\n${formatFront(front)}---\n${body}`;
}

/** Names in a role: an editor's where there are any, else what the source says, each once. */
function namesOf(clean: CleanText, role: 'publisher' | 'author'): string[] {
  const all = clean.attributions.filter((attribution) => attribution.role === role);
  const corrected = all.filter((attribution) => attribution.basis === 'corrected');
  const won = corrected.length > 0 ? corrected : all;
  return [...new Set(won.map((attribution) => attribution.name))];
}

function entitiesOf({ entities, mentions }: Naming): unknown[] {
  const byEntity = mentionsByEntity(mentions);
  return entities.map((entity) => ({
    ...entity,
    mentions: (byEntity.get(entity.id) ?? []).map(({ start, end, rule }) => ({ start, end, rule })),
  }));
}
