import iconv from 'iconv-lite';

/** As the WHATWG has it: pages that say ISO-8859-1 are read as windows-1252. */
const MEANT: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  utf8: 'utf-8',
};

// `<meta charset="…">`, `<?xml … encoding="…"?>`, `content="text/html; charset=…"`
const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_:-]{2,40})/;

/** How far into a page its encoding may be declared, in bytes (HTML Standard: 1024; press pages overrun it). */
const REACH = 4096;

/** The encoding that a page or an XML file declares for itself, as a WHATWG label that can be decoded. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1');
  return knownCharset(DECLARED.exec(head)?.[1]);
}

/** A label that can be decoded, or undefined. */
export function knownCharset(label: string | undefined): string | undefined {
  const name = label?.toLowerCase();
  if (name === undefined) return undefined;
  const meant = MEANT[name] ?? name;
  return iconv.encodingExists(meant) ? meant : undefined;
}
