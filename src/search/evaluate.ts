import { type Expansion, expand } from './expand.ts';
import type { Clause } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type Stream, token } from './streams.ts';
import type { Postings, TextIndex } from './text-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article that answers a query. */
export interface Hit {
  readonly article: number;
  readonly score: number;
  /** Something asked for stands here only under another form of its name. */
  readonly byVariant: boolean;
}

export interface Answer {
  /** Best first; equals in the order of the archive. */
  readonly hits: readonly Hit[];
  /** What was asked and stands in no article, as the reader wrote it. */
  readonly missing: readonly string[];
  /** Word sequences (folded) that made articles fit: what an excerpt marks. */
  readonly found: readonly (readonly string[])[];
  /** Names asked for, each as one token: an excerpt marks the form that stands in the article. */
  readonly names: readonly string[];
  /** The last word was completed: what begins with it. */
  readonly completed: readonly string[];
}

/** Longest run of words that is tried as one name. */
const LONGEST_NAME = 7;
const TITLE_BONUS = 1.5;
const PHRASE_BONUS = 1;
const VARIANT_WEIGHT = 0.6;
/** Term saturation of BM25 (Robertson and Zaragoza 2009, usual value). */
const SATURATION = 1.2;

/** How strongly an article answers one clause. */
interface Match {
  weight: number;
  byVariant: boolean;
}
type Matches = Map<number, Match>;

/**
 * The articles that answer a query.
 * @param clauses of `parseQuery`
 * @param variants whether a name also finds its other forms
 */
export async function evaluate(
  clauses: readonly Clause[],
  index: TextIndex,
  vocabulary: Vocabulary,
  variants: boolean,
): Promise<Answer> {
  const asked = clauses.filter((clause) => !clause.excluded);
  const expansions = await Promise.all(
    clauses.map((clause) =>
      expand(clause, clause === clauses.at(-1) && !clause.excluded, vocabulary),
    ),
  );
  const found = await Promise.all(
    clauses.map((clause, at) => lookUp(clause, expansions[at], index)),
  );
  const names = variants ? await addVariants(clauses, expansions, found, index) : [];
  const restricting = clauses.flatMap((clause, at) =>
    clause.excluded || clause.optional ? [] : [found[at] ?? new Map<number, Match>()],
  );
  const excluded = clauses.flatMap((clause, at) => (clause.excluded ? [found[at]] : []));
  const hits = intersect(restricting, index.articles).filter(
    ({ article }) => !excluded.some((matches) => matches?.has(article)),
  );
  await rewardPhrase(asked, hits, index);
  return {
    hits: hits.toSorted((a, b) => b.score - a.score || a.article - b.article),
    missing: clauses.filter((clause, at) => isMissing(clause, found[at])).map((c) => c.written),
    found: marked(clauses, expansions),
    names,
    completed: clauses.flatMap((clause, at) =>
      clause.excluded ? [] : (expansions[at]?.completed ?? []),
    ),
  };
}

async function lookUp(
  clause: Clause,
  expansion: Expansion | undefined,
  index: TextIndex,
): Promise<Matches> {
  const matches: Matches = new Map();
  const streams: Stream[] = clause.stream === 'text' ? ['text', 'title'] : [clause.stream];
  const readings = expansion?.readings ?? [];
  await Promise.all(
    readings.flatMap(({ forms, weight }) =>
      streams.map(async (stream) => {
        const postings = await index.find(forms.map((form) => token(stream, form)));
        const bonus = stream === 'title' ? TITLE_BONUS : 1;
        for (const [article, times] of postings)
          raise(matches, article, weight * bonus * saturated(times), false);
      }),
    ),
  );
  return matches;
}

const saturated = (times: number): number => ((SATURATION + 1) * times) / (SATURATION + times);

/** The best way in which an article answers a clause counts. */
function raise(matches: Matches, article: number, weight: number, byVariant: boolean): void {
  const known = matches.get(article);
  if (known === undefined) matches.set(article, { weight, byVariant });
  else if (!byVariant) known.weight = Math.max(known.weight, weight);
}

/** Lets runs of words find articles that name the same thing otherwise. Gives the runs that are names. */
async function addVariants(
  clauses: readonly Clause[],
  expansions: readonly Expansion[],
  found: readonly Matches[],
  index: TextIndex,
): Promise<string[]> {
  const completed = expansions.flatMap((expansion, from) =>
    clauses[from]?.stream === 'text'
      ? expansion.completed.map((name) => ({ from, to: from + 1, name }))
      : [],
  );
  const tried = [...runs(clauses), ...completed];
  const postings = await Promise.all(tried.map(({ name }) => index.find([token('variant', name)])));
  tried.forEach(({ from, to }, at) => {
    for (const article of postings[at]?.keys() ?? [])
      for (const matches of found.slice(from, to)) raise(matches, article, VARIANT_WEIGHT, true);
  });
  return tried.filter((_, at) => (postings[at]?.size ?? 0) > 0).map(({ name }) => name);
}

interface Run {
  /** Clauses `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Their words as one token. */
  readonly name: string;
}

/** Every run of clauses that may be one name: a quoted one alone, others in every length. */
function runs(clauses: readonly Clause[]): Run[] {
  const all = clauses.flatMap((_, from) =>
    clauses.slice(from).map((_, length) => ({ from, to: from + length + 1 })),
  );
  return all.flatMap(({ from, to }) => {
    const part = clauses.slice(from, to);
    const forms = part.flatMap((clause) => clause.words);
    const isName = part.length === 1 ? part[0]?.stream === 'text' : part.every(isPlain);
    if (!isName || forms.length > LONGEST_NAME) return [];
    return forms.every((form) => STOP_WORDS.has(form)) ? [] : [{ from, to, name: forms.join('') }];
  });
}

const isAsked = (clause: Clause): boolean => !clause.excluded && clause.stream === 'text';

const isPlain = (clause: Clause): boolean => isAsked(clause) && !clause.exact && !clause.prefix;

function intersect(all: readonly Matches[], articles: number): Hit[] {
  const [first, ...rest] = all.toSorted((a, b) => a.size - b.size);
  if (first === undefined) return [];
  const hits: Hit[] = [];
  for (const article of first.keys()) {
    if (!rest.every((matches) => matches.has(article))) continue;
    const here = all.map((matches) => ({
      match: matches.get(article),
      idf: rarity(matches.size, articles),
    }));
    hits.push({
      article,
      score: here.reduce((sum, { match, idf }) => sum + (match?.weight ?? 0) * idf, 0),
      byVariant: here.some(({ match }) => match?.byVariant === true),
    });
  }
  return hits;
}

/** Inverse document frequency, always positive (the form used by BM25). */
const rarity = (having: number, articles: number): number =>
  Math.log(1 + (articles - having + 0.5) / (having + 0.5));

/** Words that stand in the article as they stand in the query count more. */
async function rewardPhrase(
  asked: readonly Clause[],
  hits: Hit[],
  index: TextIndex,
): Promise<void> {
  if (asked.length < 2 || hits.length === 0 || !asked.every(isPlain)) return;
  const together: Postings = await index.find(asked.flatMap((clause) => clause.words));
  for (const [at, hit] of hits.entries())
    if (together.has(hit.article))
      hits[at] = { ...hit, score: hit.score + PHRASE_BONUS * asked.length };
}

const isMissing = (clause: Clause, matches: Matches | undefined): boolean =>
  !clause.excluded && !clause.optional && (matches?.size ?? 0) === 0;

/** What excerpts mark: everything looked up in the text, longest first. */
function marked(clauses: readonly Clause[], expansions: readonly Expansion[]): string[][] {
  return clauses.flatMap((clause, at) =>
    isAsked(clause) && !clause.optional
      ? (expansions[at]?.readings ?? []).map(({ forms }) => [...forms])
      : [],
  );
}
