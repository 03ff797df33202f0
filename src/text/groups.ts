/** Things that belong together, known by their index: each begins alone, and groups are joined. */
export class Groups {
  /** Of each thing the one that stands for it, or one nearer to that; of a group the first stands for all. */
  readonly #roots: Int32Array;

  constructor(size: number) {
    this.#roots = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The result does not depend on the order in which groups are joined. */
  join(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    this.#roots[Math.max(a, b)] = Math.min(a, b);
  }

  areOne(one: number, other: number): boolean {
    return this.#rootOf(one) === this.#rootOf(other);
  }

  /** Groups of two or more, in the order of their first. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (const at of this.#roots.keys()) {
      const root = this.#rootOf(at);
      const list = lists.get(root);
      if (list) list.push(at);
      else lists.set(root, [at]);
    }
    return [...lists.values()].filter((list) => list.length > 1);
  }

  #rootOf(at: number): number {
    let root = at;
    while (this.#roots[root] !== root) root = this.#roots[root] ?? root;
    return root;
  }
}
