import type { CutText } from '../../src/text/reprints.ts';
import { sentences } from '../../src/text/sentences.ts';

/** A text with its sentences, as an archive holds it. */
export const cutText = (text: string): CutText => ({ text, sentences: sentences(text) });
