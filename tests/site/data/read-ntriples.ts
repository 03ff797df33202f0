/** A triple as read back: addresses bare, literals unescaped. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly language: string | null;
  readonly datatype: string | null;
}

const IRI = '<[^\\u0000-\\u0020<>"{}|^`\\\\]*>';
const BLANK = '_:[A-Za-z0-9]+';
const STRING = '"((?:[^"\\\\\\n\\r]|\\\\[tbnrf"\'\\\\])*)"';
const TAIL = `(?:\\^\\^(${IRI})|@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*))?`;

// The grammar of N-Triples 1.1, without the escapes that the archive never writes
const LINE = new RegExp(
  `^(${IRI}|${BLANK}) (${IRI}) (?:(${IRI}|${BLANK})|${STRING}${TAIL}) \\.$`,
  'u',
);

const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** @throws Error on a line that is not N-Triples */
export function readNTriples(text: string): Triple[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => {
    const match = LINE.exec(line);
    if (!match) throw new Error(`no triple: ${line}`);
    const [, subject = '', predicate = '', node, string = '', datatype, language] = match;
    return {
      subject: bare(subject),
      predicate: bare(predicate),
      object: node ? bare(node) : string.replace(/\\(.)/gu, (_, sign) => SIGNS[sign] ?? sign),
      language: language ?? null,
      datatype: datatype ? bare(datatype) : null,
    };
  });
}

const bare = (term: string): string => term.replace(/^<(.*)>$/, '$1');
