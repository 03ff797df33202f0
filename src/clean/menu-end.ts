import type { Span } from '../model/span.ts';
import { isGluedRow } from './glued.ts';
import { holdsLabel, runningWords } from './label-words.ts';

/** A run of so many words in lower case after a capital is a headline or a sentence, not a label. */
const RUNNING_WORDS = 4;

// A capital, what stands before the next one: « Pays de », « Chili : l’état de catastrophe décrété »
const CHUNK = /["«“(]?\s?(?:\p{Lu}|\d)[\s\S]*?(?=\s["«“(]?\s?(?:\p{Lu}|\d)|$)/gu;

/** Words after which a name or a noun goes on: « Incendies au » « Chili », « Léman : » « Van Aerde ». */
const BINDS =
  /(?:[:,;«“"(–—-]|(?:^|\s|’)(?:a|à|au|aux|de|du|des|d’|en|et|ou|le|la|les|l’|un|une|sur|sous|dans|par|pour|avec|sans|chez|vers|contre|entre|son|sa|ses|leur|leurs|ce|cette|que|qui))$/iu;

/** So many names may stand between a determiner and the verb. */
const NAMES = 3;
const DETERMINER =
  /^["«“]?\s?(?:Le|La|Les|L’|L'|Un|Une|Des|Du|Au|Aux|En|Dans|Pour|Selon|Après)\s?/u;

interface Chunk extends Span {
  readonly text: string;
}

/**
 * Where the menu of a page without line breaks ends and its headline or first sentence begins: before
 * the first run of words in lower case, and before the words bound to it from the left, by a
 * preposition, a colon or because the text uses the two side by side elsewhere.
 *
 * @param text the whole source
 * @param span a stretch of it that may begin with labels
 * @returns an offset of `text`; undefined where nothing before the headline looks like a menu
 */
export function menuEnd(text: string, span: Span): number | undefined {
  const chunks = chunksOf(text, span);
  let at = chunks.findIndex((chunk) => runs(chunk));
  if (at === -1) return undefined;
  while (at > 0 && bound(text, chunks[at - 1] as Chunk, chunks[at] as Chunk)) at -= 1;
  at = subjectBefore(chunks, at);
  const start = chunks[at]?.start ?? span.start;
  const menu = text.slice(span.start, start);
  return holdsLabel(menu) || isGluedRow(menu) ? start : undefined;
}

function chunksOf(text: string, span: Span): Chunk[] {
  return [...text.slice(span.start, span.end).matchAll(CHUNK)].map((chunk) => {
    const end = span.start + chunk.index + chunk[0].length;
    const own = chunk[0].trimStart();
    return { start: end - own.length, end, text: own };
  });
}

/** « Le Belge Joris Van Aerde a remporté … »: a sentence may hold names before its first verb. */
function subjectBefore(chunks: readonly Chunk[], at: number): number {
  for (let before = at - 1; before >= Math.max(at - NAMES, 0); before -= 1) {
    const { text } = chunks[before] as Chunk;
    if (holdsLabel(text)) return at;
    if (DETERMINER.test(text)) return before;
  }
  return at;
}

const runs = ({ text }: Chunk): boolean => runningWords(text) >= RUNNING_WORDS;

function bound(text: string, before: Chunk, after: Chunk): boolean {
  if (BINDS.test(before.text)) return true;
  const last = /\S+$/.exec(before.text)?.[0] ?? '';
  const first = /^\S+/.exec(after.text)?.[0].replace(/[,:;.]+$/, '') ?? '';
  return text.split(`${last} ${first}`).length > 2;
}
