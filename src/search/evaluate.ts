import { type Expansion, expand } from './expand.ts';
import { lookUp, type Match, type Matches } from './matches.ts';
import { addVariants, isAsked, isPlain } from './name-runs.ts';
import type { Clause } from './query.ts';
import type { Library, Postings, TextIndex } from './text-index.ts';

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
  /** Entities asked for by name: an excerpt marks the form that stands in the article. */
  readonly names: readonly string[];
  /** The last word was completed: what begins with it. */
  readonly completed: readonly string[];
}

/** For each word of a query that stands in the article as a whole. */
const PHRASE_BONUS = 1;

/**
 * The articles that answer a query.
 * @param clauses of `parseQuery`
 * @param variants whether a name also finds its other forms
 */
export async function evaluate(
  clauses: readonly Clause[],
  library: Library,
  variants: boolean,
): Promise<Answer> {
  const { index, vocabulary } = library;
  const asked = clauses.filter((clause) => !clause.excluded);
  const expansions = await Promise.all(
    clauses.map((clause) =>
      expand(clause, clause === clauses.at(-1) && !clause.excluded, vocabulary),
    ),
  );
  const found = await Promise.all(
    clauses.map((clause, at) => lookUp(clause, expansions[at], library)),
  );
  const names = variants ? await addVariants(clauses, expansions, found, library) : [];
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
  // Where a small word stands between, learning the places of that word costs more than it tells
  const plain = asked.every((clause) => isPlain(clause) && !clause.optional);
  if (asked.length < 2 || hits.length === 0 || !plain) return;
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
