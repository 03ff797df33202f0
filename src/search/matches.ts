import type { Expansion } from './expand.ts';
import { nameWords } from './name-forms.ts';
import { hasSequence, holding } from './names.ts';
import type { Clause } from './query.ts';
import { entityToken, quotedToken, titleToken } from './streams.ts';
import type { Library, Postings } from './text-index.ts';

/** How strongly an article answers one clause. */
export interface Match {
  weight: number;
  byVariant: boolean;
}

/** By article number. */
export type Matches = Map<number, Match>;

const TITLE_BONUS = 1.5;
/** Term saturation of BM25 (Robertson and Zaragoza 2009, usual value). */
const SATURATION = 1.2;

/** The articles that hold one of the readings of a clause, in the text, the title or the field asked for. */
export async function lookUp(
  clause: Clause,
  expansion: Expansion | undefined,
  library: Library,
): Promise<Matches> {
  const matches: Matches = new Map();
  // A small word beside others restricts nothing, and stands nearly everywhere
  if (clause.optional) return matches;
  await Promise.all(
    (expansion?.readings ?? []).map(async ({ forms, weight }) => {
      for (const { postings, bonus } of await postingsOf(clause, forms, library))
        for (const [article, times] of postings)
          raise(matches, article, weight * bonus * saturated(times), false);
    }),
  );
  return matches;
}

interface Weighed {
  readonly postings: Postings;
  readonly bonus: number;
}

async function postingsOf(
  { stream }: Clause,
  forms: readonly string[],
  library: Library,
): Promise<Weighed[]> {
  const title = async () => ({
    postings: await library.index.find(forms.map(titleToken)),
    bonus: TITLE_BONUS,
  });
  if (stream === 'text')
    return Promise.all([
      library.index.find(forms).then((postings) => ({ postings, bonus: 1 })),
      title(),
    ]);
  if (stream === 'title') return [await title()];
  if (stream === 'publisher') return [{ postings: publishedBy(forms, library), bonus: 1 }];
  const named = await holding(forms, library.vocabulary);
  const token = stream === 'quoted' ? quotedToken : entityToken;
  return Promise.all(
    named
      .filter(({ kind }) => stream === 'quoted' || kind === stream)
      .map(async ({ id }) => ({ postings: await library.index.find([token(id)]), bonus: 1 })),
  );
}

const publishedBy = (forms: readonly string[], { publishers }: Library): Postings =>
  new Map(
    publishers
      .filter(({ name }) => hasSequence(nameWords(name), forms))
      .flatMap(({ articles }) => articles.map((article) => [article, 1] as const)),
  );

const saturated = (times: number): number => ((SATURATION + 1) * times) / (SATURATION + times);

/** The best way in which an article answers a clause counts. */
export function raise(matches: Matches, article: number, weight: number, byVariant: boolean): void {
  const known = matches.get(article);
  if (known === undefined) matches.set(article, { weight, byVariant });
  else if (!byVariant) known.weight = Math.max(known.weight, weight);
}
