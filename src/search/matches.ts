import type { Expansion } from './expand.ts';
import type { Clause } from './query.ts';
import { type Stream, token } from './streams.ts';
import type { TextIndex } from './text-index.ts';

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
export function raise(matches: Matches, article: number, weight: number, byVariant: boolean): void {
  const known = matches.get(article);
  if (known === undefined) matches.set(article, { weight, byVariant });
  else if (!byVariant) known.weight = Math.max(known.weight, weight);
}
