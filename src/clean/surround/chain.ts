/**
 * A chain of two states, article (1) and page (0), over tokens: what each token says for the article,
 * and what it costs to begin or end the article before it.
 */
export interface Chain {
  readonly count: number;
  /** Score of article over page, a token. */
  readonly article: Float64Array;
  /** Score of the article beginning before a token. */
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** The chance, 0..1, of each token being article, and of each turn before it. */
export interface Chances {
  readonly article: Float64Array;
  readonly begins: Float64Array;
  readonly ends: Float64Array;
}

/** Two passes over the chain, in logarithms. */
export function chances(chain: Chain): Chances {
  const { count } = chain;
  const { page, text } = forward(chain);
  const result = {
    article: new Float64Array(count),
    begins: new Float64Array(count),
    ends: new Float64Array(count),
  };
  const total = logSum(of(page, count - 1), of(text, count - 1));
  let pageAfter = 0;
  let textAfter = 0;
  for (let at = count - 1; at >= 0; at -= 1) {
    const stays = of(chain.article, at) + textAfter;
    const begin = of(chain.begins, at) + stays;
    const end = of(chain.ends, at) + pageAfter;
    result.article[at] = Math.exp(of(text, at) + textAfter - total);
    if (at === 0) break;
    result.begins[at] = Math.exp(of(page, at - 1) + begin - total);
    result.ends[at] = Math.exp(of(text, at - 1) + end - total);
    pageAfter = logSum(pageAfter, begin);
    textAfter = logSum(stays, end);
  }
  return result;
}

/** The sums of all ways to each token, as page and as article. */
function forward({ count, article, begins, ends }: Chain) {
  const page = new Float64Array(count);
  const text = new Float64Array(count);
  text[0] = of(article, 0);
  for (let at = 1; at < count; at += 1) {
    page[at] = logSum(of(page, at - 1), of(text, at - 1) + of(ends, at));
    text[at] = of(article, at) + logSum(of(text, at - 1), of(page, at - 1) + of(begins, at));
  }
  return { page, text };
}

const of = (scores: Float64Array, at: number): number => scores[at] ?? 0;

function logSum(a: number, b: number): number {
  const most = Math.max(a, b);
  return most + Math.log1p(Math.exp(Math.min(a, b) - most));
}
