import { fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Article, SharedPassage } from './model.ts';

/** Shorter sentences (« a-t-il déclaré. ») recur by chance. */
const SHORTEST = 60;

/** A sentence that stands in more places than this is a formula of the house, not a passage. */
const MOST_PLACES = 20;

/**
 * Sentences that stand word for word (case, accents and punctuation aside) in several articles.
 * One table of folded sentences: linear in the text of the archive.
 */
export function sharedPassages(articles: readonly Article[]): SharedPassage[] {
  const found = new Map<string, Found>();
  for (const article of articles)
    for (const [part, text] of longSentences(article)) {
      const passage = found.get(keyOf(text)) ?? { text, places: [] };
      found.set(keyOf(text), passage);
      if (passage.places.at(-1)?.article !== article.order)
        passage.places.push({ article: article.order, part });
    }
  return [...found.values()].filter(
    ({ places }) => places.length > 1 && places.length <= MOST_PLACES,
  );
}

interface Found {
  readonly text: string;
  readonly places: { article: number; part: number }[];
}

function longSentences({ parts }: Article): [number, string][] {
  return parts.flatMap((part, index) => {
    if (part.aside || part.text.length < SHORTEST) return [];
    return sentences(part.text)
      .filter(({ start, end }) => end - start >= SHORTEST)
      .map(({ start, end }): [number, string] => [index, part.text.slice(start, end)]);
  });
}

const keyOf = (sentence: string): string =>
  fold(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
