import type { Block } from '../model/block.ts';
import { inversionAt } from './inversion.ts';
import { type Item, itemise } from './items.ts';
import type { Passage } from './passages.ts';

// « — Et vous êtes parti ? »
const DASH = /^[–—][\s\u00a0\u202f]*(?=\S)/;

/** What people say to each other, lists do not: a question, a call, somebody spoken to or speaking. */
const TALK =
  /[?!…]\s*$|(?:^|[^\p{L}])(?:je|j['’]|moi|tu|toi|vous|nous|mon|ma|mes|votre|vos|oui|non)(?=[^\p{L}]|$)/iu;

/** So many lines with a dash in a row make a dialogue. */
const SHORTEST = 2;

/**
 * The lines of a dialogue as passages: paragraphs in a row that begin with a long dash, one of them at
 * least in the words of talk. What a line says behind its words (« , répond Paul. ») is left out.
 */
export function findDialogue(text: string, blocks: readonly Block[]): Passage[] {
  const found: Passage[] = [];
  let run: Block[] = [];
  const close = () => {
    if (
      run.length >= SHORTEST &&
      run.some((block) => TALK.test(text.slice(block.start, block.end)))
    ) {
      for (const block of run) found.push(lineOf(text, block));
    }
    run = [];
  };
  for (const block of blocks) {
    if (DASH.test(text.slice(block.start, block.start + 4))) run.push(block);
    else close();
  }
  close();
  return found;
}

function lineOf(text: string, block: Block): Passage {
  const dash = DASH.exec(text.slice(block.start, block.start + 4))?.[0].length ?? 1;
  const start = block.start + dash;
  const end = endOfWords(itemise(text, { start, end: block.end }, [], [])) ?? block.end;
  return { start: block.start, end, inner: { start, end }, nested: [] };
}

/** Where the words end and the telling begins, when nothing but the telling follows. */
function endOfWords(items: readonly Item[]): number | undefined {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'stop' || !/^[,?!…–—]$/.test(item.low)) continue;
    const told = inversionAt(items, at + 1);
    if (
      told &&
      items
        .slice(told.phrase.to)
        .every((rest, next, all) => rest.kind !== 'stop' || next === all.length - 1)
    ) {
      return /[?!…]/.test(item.low) ? item.end : item.start;
    }
  }
  return undefined;
}
