import { Failure } from '../text/failure.ts';

// Control characters that no text needs; tab, line ends and form feed are left out.
const CONTROLS = /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/** Above this share of control characters a file is not a text; dirty captures stay far below 1 %. */
const MOST_CONTROLS = 0.1;

/** How the files that people drop by mistake begin. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
];

/** @throws Failure `source-unreadable` when what was decoded is not a text */
export function refuseBinary(text: string, file: string): void {
  const known = SIGNATURES.find(([signature]) => text.startsWith(signature));
  if (known) refuse(`it is ${known[1]}`, file);
  const nul = text.indexOf('\u0000');
  if (nul !== -1) refuse(`it holds a NUL character at offset ${nul}`, file);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) refuse('most of it is control characters', file);
}

function refuse(found: string, file: string): never {
  throw new Failure(
    'source-unreadable',
    `the source is not a text: ${found}. Save it as plain text in UTF-8.`,
    { file },
  );
}
