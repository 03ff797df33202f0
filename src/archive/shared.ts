import { groupSentences } from '../text/reprints.ts';
import type { Article, SharedPassage } from './model.ts';

/** Shorter sentences (« a-t-il déclaré. ») recur by chance, in UTF-16 code units. */
const SHORTEST = 60;

/** A sentence that stands in more articles than this is a formula of the house, not a passage. */
const MOST_PLACES = 20;

/**
 * Sentences that stand in several articles, word for word or nearly: reprints and agency copy.
 * Each article has a passage once, at its first place. Time grows with the text of the archive.
 */
export function sharedPassages(articles: readonly Article[]): SharedPassage[] {
  const parts = articles.flatMap(({ order, parts }) =>
    parts.flatMap(({ aside, text }, part) =>
      aside || text.length < SHORTEST ? [] : [{ article: order, part, text }],
    ),
  );
  return groupSentences(parts.map(({ text }) => text)).flatMap((group) => {
    const places = new Map<number, SharedPassage['places'][number]>();
    for (const { text, start, end } of group) {
      const at = parts[text];
      if (!at || end - start < SHORTEST || places.has(at.article)) continue;
      places.set(at.article, { article: at.article, part: at.part, start, end });
    }
    return places.size > 1 && places.size <= MOST_PLACES ? [{ places: [...places.values()] }] : [];
  });
}
