import type { Mention } from '../model/entity.ts';
import { STATEMENTS } from './lexicon/words.ts';
import { isGoverned } from './phrase-end.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubject } from './subjects.ts';

/** How many sentences back a statement may have been mentioned first. */
const STATEMENT_REACH = 3;

/** « La CGT a publié un communiqué. « … », précise le texte. »: whoever made the statement just mentioned. */
export function authorBefore(scene: Scene, sentence: Sentence, head: string): string | null {
  const from = Math.max(0, sentence.index - STATEMENT_REACH);
  for (let back = sentence.index - 1; back >= from; back -= 1) {
    const items = scene.sentences[back]?.items ?? [];
    const at = items.findIndex(
      ({ low }) => low === head || (head === 'texte' && STATEMENTS.has(low)),
    );
    const author = at === -1 ? undefined : (madeOf(items, at) ?? clauseSubject(items, at)?.mention);
    if (author) return author.entity;
    const floor = scene.floor.get(back);
    if (floor !== undefined && at !== -1) return floor;
  }
  return null;
}

/** « une déclaration *du club* ». */
function madeOf(items: Sentence['items'], at: number): Mention | undefined {
  const of = items.slice(at + 1, at + 4);
  return isGoverned(items, at + 1 + of.findIndex(({ mention }) => mention))
    ? of.find(({ mention }) => mention !== undefined && mention.kind !== 'other')?.mention
    : undefined;
}
