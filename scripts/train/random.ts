/** A small generator with a fixed seed (xorshift32): training gives the same bytes every time. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** 0 <= value < 1 */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return (state >>> 0) / 0x100000000;
  }

  shuffle(list: number[]): void {
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.next() * (at + 1));
      const kept = list[at] as number;
      list[at] = list[other] as number;
      list[other] = kept;
    }
  }
}
