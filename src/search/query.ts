import { fold } from '../text/fold.ts';
import { type Word, words } from './french.ts';
import { ELISIONS, STOP_WORDS } from './stop-words.ts';
import { FIELDS, type Stream } from './streams.ts';

/** One thing that a query asks for. */
export interface Clause {
  /** Folded words that stand together, in this order. Never empty. */
  readonly words: readonly string[];
  /** `text` where the reader named no field: then titles and variants of names count too. */
  readonly stream: Stream;
  /** Inside quotation marks: these forms and no other. */
  readonly exact: boolean;
  readonly excluded: boolean;
  /** Every word that begins so: asked for by `*`. */
  readonly prefix: boolean;
  /** A stop word beside other words: does not restrict. */
  readonly optional: boolean;
  /** As the reader wrote it, without sign, field or quotation marks. */
  readonly written: string;
}

// `-titre:"face à face"`, `« Maison Blanche »`, `cité:Peskov`, `ambass*`; an open quotation mark runs to the end
const PART =
  /(?<sign>(?<=^|\s)[-−–])?(?:(?<field>\p{L}+)\s?:\s*(?=\S))?(?:["“”«]\s*(?<phrase>[^"“”»]*)(?:["“”»]|$)|(?<plain>[^\s"“”«»]+))/gu;

/** A pasted page is cut: more words than this restrict nothing further, and cost. */
const MOST_CLAUSES = 40;

/** What a query asks for, clause by clause, in the order written. Empty for a query without words. */
export function parseQuery(query: string): Clause[] {
  const clauses: Clause[] = [];
  for (const match of query.normalize('NFC').matchAll(PART))
    clauses.push(...part(match.groups ?? {}));
  return markStopWords(clauses.slice(0, MOST_CLAUSES));
}

function part(groups: Record<string, string | undefined>): Clause[] {
  const { sign, field, phrase, plain } = groups;
  const stream = field === undefined ? 'text' : FIELDS.get(fold(field).replace(/[sx]$/, ''));
  const excluded = sign !== undefined;
  if (stream === undefined) {
    // « Kremlin: la démission »: no field of that name, so it is a word
    return [...plainClauses(field ?? '', 'text', excluded), ...part({ phrase, plain })];
  }
  if (phrase !== undefined) return clause(words(phrase), phrase, { stream, excluded, exact: true });
  return plainClauses(plain ?? '', stream, excluded);
}

function plainClauses(written: string, stream: Stream, excluded: boolean): Clause[] {
  const prefix = written.endsWith('*');
  return clause(withoutElision(words(written), written), written.replace(/\*$/, ''), {
    stream,
    excluded,
    exact: false,
    prefix,
  });
}

function clause(
  found: readonly Word[],
  written: string,
  kind: { stream: Stream; excluded: boolean; exact: boolean; prefix?: boolean },
): Clause[] {
  if (found.length === 0) return [];
  const forms = found.map((word) => word.form);
  return [{ prefix: false, ...kind, words: forms, optional: false, written: written.trim() }];
}

/** « l’ambassadeur » asks for « ambassadeur »; « aujourd’hui » and « O’Brien » stay whole. */
function withoutElision(found: readonly Word[], written: string): readonly Word[] {
  const first = found[0];
  if (first === undefined || found.length === 1) return found;
  const elided = ELISIONS.has(first.form) && /['’‘ʼ´]/.test(written.charAt(first.end));
  return elided ? found.slice(1) : found;
}

function markStopWords(clauses: readonly Clause[]): Clause[] {
  const isStop = (clause: Clause) =>
    !clause.exact &&
    !clause.excluded &&
    !clause.prefix &&
    clause.stream === 'text' &&
    clause.words.every((word) => STOP_WORDS.has(word));
  const asksElse = clauses.some((clause) => !clause.excluded && !isStop(clause));
  return clauses.map((clause) =>
    asksElse && isStop(clause) ? { ...clause, optional: true } : clause,
  );
}
