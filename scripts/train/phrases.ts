import { GOES_ON, PHRASE_SEED, phraseStep } from '../../src/entities/tagger/gazetteer.ts';
import { Tokens } from '../../src/entities/tagger/tokens.ts';
import { FOLDED, Words } from '../../src/entities/tagger/words.ts';
import type { Span } from '../../src/model/span.ts';

/** Phrases being gathered: rolling hash to kinds as bits, and GOES_ON for their beginnings. */
export class PhraseTable {
  readonly values = new Map<number, number>();
  readonly #words = new Words(4096);
  readonly #tokens = new Tokens(this.#words, 256);

  /** The rolling hashes of a phrase, one a token, cut as the tagger cuts a text. */
  hashes(text: string, within: Span = { start: 0, end: text.length }): number[] {
    if (this.#words.full(1024)) this.#words.clear();
    this.#tokens.fill(text, [within], { part: 0, at: 0 });
    const hashes: number[] = [];
    let hash = PHRASE_SEED;
    for (let at = 0; at < this.#tokens.count; at += 1) {
      hash = phraseStep(hash, this.#words.get(this.#tokens.word[at] as number, FOLDED));
      hashes.push(hash);
    }
    return hashes;
  }

  add(phrase: string, kinds: number): void {
    const hashes = this.hashes(phrase);
    hashes.forEach((hash, at) => {
      this.addHash(hash, at === hashes.length - 1 ? kinds : GOES_ON);
    });
  }

  addHash(hash: number, value: number): void {
    this.values.set(hash, (this.values.get(hash) ?? 0) | value);
  }
}
