/**
 * What an editor decided about one source: `content/corrections/<source stem>.yaml`, every field
 * optional, each decision with its reason. Passages are given as quoted text, exactly as in the source.
 */
export interface Decisions {
  readonly title?: { readonly text: string; readonly because: string };
  /** EDTF, or null for « the machine's date is wrong and nobody knows ». */
  readonly date?: { readonly edtf: string | null; readonly because: string };
  readonly publisher?: { readonly name: string; readonly because: string };
  readonly authors?: readonly { readonly name: string; readonly because: string }[];
  readonly credits?: readonly {
    readonly name: string;
    readonly role: 'photo' | 'agency';
    readonly because: string;
  }[];
  /** Exact strings that are headings inside a glued text. */
  readonly sections?: readonly QuotedPassage[];
  readonly keep?: readonly QuotedPassage[];
  readonly remove?: readonly QuotedPassage[];
  readonly entities?: readonly EntityDecision[];
  readonly quotes?: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly because: string;
  }[];
}

export interface QuotedPassage {
  readonly text: string;
  readonly because: string;
}

/** « this mention is / is not that entity »: every occurrence of `text`, or only those inside `within`. */
export interface EntityDecision {
  readonly text: string;
  /** A longer quoted passage that holds the occurrence meant. */
  readonly within?: string;
  /** Authority id, or null for « names nobody ». */
  readonly is: string | null;
  readonly because: string;
}
