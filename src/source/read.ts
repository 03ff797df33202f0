import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { Failure } from '../text/failure.ts';
import { oddCharacters } from './characters.ts';
import { decode } from './decode.ts';
import { languageOf } from './language.ts';
import { refuseBinary } from './readable.ts';

/**
 * Reads one captured text. The hash is that of the bytes as found; the text is only decoded, never
 * mended: every offset of the project points into it.
 *
 * @param bytes the whole file
 * @param file its path below `content/sources/`, with `/`
 * @throws Failure `source-empty` (nothing but white space), `source-unreadable` (not a text)
 */
export function readSource(bytes: Uint8Array, file: string): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, encoding, diagnostics } = decode(bytes, file);
  refuseBinary(text, file);
  if (!/[^\s\u200b\ufeff]/.test(text)) {
    throw new Failure(
      'source-empty',
      'the source holds no text: capture it again, or delete the file.',
      { file },
    );
  }
  const language = languageOf(text);
  return {
    file,
    sha256,
    bytes: bytes.length,
    encoding,
    language,
    text,
    diagnostics: [...diagnostics, ...foreign(language), ...oddCharacters(text)],
  };
}

function foreign(language: string): Diagnostic[] {
  if (language === 'fr' || language === 'und') return [];
  const message = `the text reads as « ${language} », not French: it is kept as it stands, and only names that the authority knows are sought in it.`;
  return [{ code: 'language-foreign', level: 'info', message }];
}
