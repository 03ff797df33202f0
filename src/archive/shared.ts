import { groupSentences } from '../text/reprints.ts';
import type { Article, BlockPart, SharedPassage, SharedPlace } from './model.ts';

/** Shorter sentences (« a-t-il déclaré. ») recur by chance, in UTF-16 code units. */
const SHORTEST = 60;

/** A sentence that stands in more articles than this is a formula of the house, not a passage. */
const MOST_PLACES = 20;

/** White space between two sentences of one passage, at most, in UTF-16 code units. */
const GAP = 3;

/**
 * Sentences that stand in several articles, word for word or nearly: reprints and agency copy.
 * Sentences that follow each other in all of their places make one passage. Each article has a passage
 * once, at its first place. Time grows with the text of the archive.
 */
export function sharedPassages(articles: readonly Article[]): SharedPassage[] {
  const parts: { readonly article: number; readonly part: number }[] = [];
  function* texts(): Generator<BlockPart> {
    for (const article of articles)
      for (const [index, part] of article.parts.entries()) {
        if (part.aside || part.text.length < SHORTEST) continue;
        parts.push({ article: article.order, part: index });
        yield part;
      }
  }
  const found = groupSentences(texts()).flatMap((group) => {
    const places = new Map<number, SharedPassage['places'][number]>();
    for (const { text, start, end } of group) {
      const at = parts[text];
      if (!at || end - start < SHORTEST || places.has(at.article)) continue;
      places.set(at.article, { article: at.article, part: at.part, start, end });
    }
    return places.size > 1 && places.size <= MOST_PLACES ? [{ places: [...places.values()] }] : [];
  });
  return joined(found.sort(byFirstPlace));
}

function byFirstPlace({ places: [a] }: SharedPassage, { places: [b] }: SharedPassage): number {
  if (!a || !b) return 0;
  return a.article - b.article || a.part - b.part || a.start - b.start;
}

function joined(passages: readonly SharedPassage[]): SharedPassage[] {
  const found: SharedPassage[] = [];
  for (const passage of passages) {
    const last = found.at(-1);
    if (last && goesOn(last, passage))
      found[found.length - 1] = {
        places: last.places.map((place, at) => ({
          ...place,
          end: passage.places[at]?.end ?? place.end,
        })),
      };
    else found.push(passage);
  }
  return found;
}

const goesOn = (one: SharedPassage, next: SharedPassage): boolean =>
  one.places.length === next.places.length &&
  one.places.every((place, at) => follows(place, next.places[at]));

const follows = (place: SharedPlace, next: SharedPlace | undefined): boolean =>
  next !== undefined &&
  next.article === place.article &&
  next.part === place.part &&
  next.start >= place.end &&
  next.start - place.end <= GAP;
