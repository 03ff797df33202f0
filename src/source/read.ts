import type { Captured, Format } from '../model/captured.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { swhid } from '../text/swhid.ts';
import { lostBeside, oddCharacters } from './characters.ts';
import { declaredCharset } from './charset.ts';
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { refuseBinary } from './readable.ts';
import type { Reading } from './reading.ts';

/**
 * Reads one captured thing. The hash is that of the bytes as found; a plain text is only decoded, never
 * mended; of any other format the words are taken. Every offset of the project points into `text`.
 *
 * @throws Failure `source-empty` (nothing but white space), `source-unreadable` (not a text), and those
 * of the reader of its format
 */
export async function readCaptured(captured: Captured): Promise<Source> {
  const { format = 'text' } = captured;
  return sourceOf(
    captured,
    format,
    format === 'text' ? plain(captured, captured.charset) : await read(captured),
  );
}

/**
 * Reads one plain text, as `readCaptured` does.
 * @param bytes the whole file
 * @param file its path below `content/sources/`, with `/`
 */
export function readSource(bytes: Uint8Array, file: string): Source {
  const captured = { bytes, file };
  return sourceOf(captured, 'text', plain(captured));
}

/** The `text` that `readSource` has, without what it finds out about it: a third of the time of a page that shows a source. */
export const textOfSource = (bytes: Uint8Array, file: string): string =>
  plain({ bytes, file }).text;

function sourceOf(captured: Captured, format: Format, reading: Reading): Source {
  const { bytes, file, stated = [], copies = [] } = captured;
  const { text, encoding } = reading;
  if (!/[^\s\u200b\ufeff]/.test(text)) {
    throw new Failure(
      'source-empty',
      'the source holds no text: capture it again, or delete the file.',
      { file },
    );
  }
  const language = languageOf(text);
  const allStated = [...reading.stated, ...stated];
  return {
    file,
    sha256: sha256(bytes),
    swhid: swhid(bytes),
    bytes: bytes.length,
    format,
    encoding,
    language,
    text,
    stated: allStated,
    copies,
    diagnostics: [
      ...reading.diagnostics,
      ...foreign(language),
      ...oddCharacters(text),
      ...lostBeside(text, allStated),
    ],
  };
}

function plain({ bytes, file }: Captured, declared?: string): Reading {
  const { text, encoding, diagnostics } = decode(bytes, file, declared);
  refuseBinary(text, file);
  return { text, encoding, stated: [], diagnostics };
}

/** Readers are loaded when a source needs them: a folder of plain texts loads no DOM and no PDF library. */
async function read(captured: Captured): Promise<Reading> {
  const { bytes, file, format, charset } = captured;
  if (format === 'pdf') return (await import('./pdf/pdf.ts')).readPdf(bytes, file);
  if (format === 'mhtml') return (await import('./mhtml.ts')).readMhtml(bytes, file);
  const declared = format === 'html' ? (charset ?? declaredCharset(bytes)) : charset;
  const decoded = plain(captured, declared);
  const reading = await readMarked(decoded, captured);
  return { ...reading, diagnostics: [...decoded.diagnostics, ...reading.diagnostics] };
}

async function readMarked(decoded: Reading, { file, format, shape }: Captured): Promise<Reading> {
  const { text, encoding } = decoded;
  switch (format) {
    case 'html':
      return (await import('./html/html.ts')).readHtml(text, encoding, file);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(text, encoding, file);
    case 'csv-row':
    case 'json-row':
      return (await import('./row.ts')).readRow(text, shape ?? { columns: {} }, encoding, file);
    case 'feed-item':
      return (await import('./feed-item.ts')).readFeedItem(text, encoding, file);
    case 'outline':
      return (await import('./outline.ts')).readOutline(text, encoding, file);
    default:
      return { ...decoded, diagnostics: [] };
  }
}

function foreign(language: string): Diagnostic[] {
  if (language === 'fr' || language === 'und') return [];
  const message = `the text reads as « ${language} », not French: it is kept as it stands, and only names that the authority knows are sought in it.`;
  return [{ code: 'language-foreign', level: 'info', message }];
}
