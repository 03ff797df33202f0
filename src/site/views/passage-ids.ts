import type { Article } from '../../archive/model.ts';
import { sha256 } from '../../text/hash.ts';

const remembered = new WeakMap<Article, readonly (string | undefined)[]>();

/**
 * The address of each block inside its page, by its index: `p-1a2b3c4d`, from the words, so that it
 * lasts as long as they do; a second passage of the same words gets `-2`. Passages set apart have none.
 */
export function passageIds(article: Article): readonly (string | undefined)[] {
  const known = remembered.get(article) ?? made(article);
  remembered.set(article, known);
  return known;
}

function made({ parts }: Article): (string | undefined)[] {
  const seen = new Map<string, number>();
  return parts.map((part) => {
    if (part.aside) return undefined;
    const id = `p-${sha256(part.text.replace(/\s+/g, ' ').trim()).slice(0, 8)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}
