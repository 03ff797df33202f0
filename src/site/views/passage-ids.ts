import { createHash } from 'node:crypto';
import type { Part } from '../../archive/model.ts';

const remembered = new WeakMap<readonly Part[], ReadonlyMap<number, string>>();

/**
 * The address of each block inside its page, by its index: `p-1a2b3c4d`, from the words, so that it
 * lasts as long as they do; a second passage of the same words gets `-2`.
 */
export function passageIds(parts: readonly Part[]): ReadonlyMap<number, string> {
  const known = remembered.get(parts);
  if (known) return known;
  const seen = new Map<string, number>();
  const ids = new Map<number, string>();
  parts.forEach((part, at) => {
    if (part.aside) return;
    const hash = createHash('sha256').update(part.text.replace(/\s+/g, ' ').trim()).digest('hex');
    const id = `p-${hash.slice(0, 8)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    ids.set(at, times === 1 ? id : `${id}-${times}`);
  });
  remembered.set(parts, ids);
  return ids;
}
