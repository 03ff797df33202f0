/** A term of RDF, written out. */
export type Term = string & { readonly term: unique symbol };

// Not allowed between < and > (N-Triples, IRIREF): `<`, `"`, space
const NOT_IRI = /[\u0000-\u0020<>"{}|^`\\]/g;

// Control characters but tab, line feed and return; halves of a character
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

// A language tag as N-Triples takes it: `fr`, `fr-CA`
const LANGUAGE = /^[a-zA-Z]+(?:-[a-zA-Z0-9]+)*$/;

/** An absolute address; what may not stand in one is percent-encoded. */
export const iri = (address: string): Term =>
  `<${address.replace(NOT_IRI, (sign) => encodeURIComponent(sign))}>` as Term;

/** A text, in a language where one is known (`und` is none). Control characters become spaces. */
export function literal(text: string, language = 'und'): Term {
  const tag = language !== 'und' && LANGUAGE.test(language) ? `@${language}` : '';
  return `${quoted(text)}${tag}` as Term;
}

/** A value of a datatype, by the address of the datatype. */
export const typed = (value: string, datatype: string): Term =>
  `${quoted(value)}^^${iri(datatype)}` as Term;

const quoted = (text: string): string =>
  `"${text.replace(NOT_TEXT, ' ').replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;

/** A node without an address, by a name that is unique in the file: `a1b2c3author1`. */
export const blank = (name: string): Term => `_:${name}` as Term;

/** One line of N-Triples (W3C Recommendation of 2014). */
export const triple = (subject: Term, predicate: Term, object: Term): string =>
  `${subject} ${predicate} ${object} .\n`;
