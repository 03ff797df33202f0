import type { Decoder } from './decoder.ts';
import { isInside, kindOf, LABELS, typeOf } from './labels.ts';
import type { Page } from './page.ts';
import type { TaggedName } from './tagger.ts';

/** The names that the labels of a page spell. */
export function spansOf(page: Page, decoder: Decoder): TaggedName[] {
  const { tokens } = page;
  const found: TaggedName[] = [];
  let at = 0;
  while (at < tokens.count) {
    const label = decoder.labels[at] as number;
    if (label === 0) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.count && decoder.labels[to] === label + 1 && isInside(label + 1)) to += 1;
    found.push({
      start: tokens.start[at] as number,
      end: tokens.end[to - 1] as number,
      kind: kindOf(typeOf(label)),
      score: clearness(decoder.emissions, at, to, decoder.labels),
    });
    at = to;
  }
  return found;
}

/** Mean lead of the chosen labels over the best other ones, squeezed into 0..1. */
function clearness(emissions: Float32Array, from: number, to: number, labels: Uint8Array): number {
  let lead = 0;
  for (let at = from; at < to; at += 1) {
    const chosen = labels[at] as number;
    let rival = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label += 1) {
      if (label !== chosen) rival = Math.max(rival, emissions[at * LABELS + label] as number);
    }
    lead += ((emissions[at * LABELS + chosen] as number) - rival) / (to - from);
  }
  return Math.round(1000 / (1 + Math.exp(-lead))) / 1000;
}
