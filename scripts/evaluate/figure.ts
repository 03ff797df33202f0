/** One line of the table that `npm run evaluate` prints. */
export interface Figure {
  /** `names`, `links`, `time`, `dates`, `quotes`, `clean`. */
  readonly area: string;
  readonly name: string;
  /** A percentage (0..100), or a count where `unit` says so. */
  readonly value: number;
  readonly unit: '%' | 'count' | 'per second';
  /** What the project wants to reach, in the same unit. */
  readonly target?: number;
  /** How many cases the figure stands on. */
  readonly n: number;
  /** `lower` where less is better (words lost); more is better otherwise. */
  readonly better?: 'lower';
  readonly note?: string;
  /** What the figure is made of, where its cases have names: `npm run evaluate -- --cases` prints them. */
  readonly cases?: readonly Case[];
}

/** A page, a text or an expression: 0 (wrong) to 100 (right). */
export interface Case {
  readonly name: string;
  readonly value: number;
}
