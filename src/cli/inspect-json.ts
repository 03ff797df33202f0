import type { Span } from '../model/span.ts';
import type { Understanding } from '../model/understanding.ts';

/**
 * One line of `inspect --json`: a contract with tools outside (docs/inspect.md), so every key is
 * written out here, in its order. `start` and `end` are UTF-16 offsets into the decoded source.
 */
export function inspectJson(file: string, understood: Understanding): string {
  const { source, clean, dossier, naming } = understood;
  const { text } = source;
  const diagnostics = [...source.diagnostics, ...clean.diagnostics];
  return JSON.stringify({
    file,
    sha256: source.sha256,
    encoding: source.encoding,
    language: source.language,
    title: { text: clean.title.text, basis: clean.title.basis, ...placeOf(clean.title.span) },
    date: {
      edtf: dossier.edtf,
      basis: dossier.basis,
      from: dossier.from,
      to: dossier.to,
      evidence: dossier.evidence.map((evidence) => ({
        ...placeOf(evidence),
        text: evidence.text,
        rule: evidence.rule,
      })),
      rivals: dossier.rivals.map(({ edtf, rule, why }) => ({ edtf, rule, why })),
    },
    blocks: clean.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    removed: clean.removed.map(({ start, end, rule, reason }) => ({ start, end, rule, reason })),
    mentions: naming.mentions.map((mention) => ({
      ...placeOf(mention),
      text: wordsAt(text, mention),
      kind: mention.kind,
      entity: mention.entity,
    })),
    times: understood.times.map((time) => ({
      ...placeOf(time),
      text: time.text,
      edtf: time.edtf,
    })),
    quotes: understood.quotes.map((quote) => ({
      ...placeOf(quote),
      text: wordsAt(text, quote),
      speaker: quote.speaker,
      speakerText: wordsAt(text, quote.speakerSpan),
      cue: wordsAt(text, quote.cue),
    })),
    diagnostics: diagnostics.map(({ code, start, end, message }) => ({
      code,
      start: start ?? null,
      end: end ?? null,
      message,
    })),
  });
}

const placeOf = (span: Span | undefined): { start: number | null; end: number | null } => ({
  start: span?.start ?? null,
  end: span?.end ?? null,
});

const wordsAt = (text: string, span: Span | undefined): string | null =>
  span === undefined ? null : text.slice(span.start, span.end);
