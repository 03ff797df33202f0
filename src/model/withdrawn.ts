/** A text that the archive had and no longer shows, by an editor's decision. */
export interface Withdrawal {
  /** First 12 hex digits of the source's SHA-256, as an article's id. */
  readonly id: string;
  /** The whole hash, where the editor or the source that is still there tells it. */
  readonly sha256: string | null;
  /** Last pieces of the addresses that it had (`articles/<slug>/`, `a/<short id>/`). */
  readonly slugs: readonly string[];
  /** Only where the editor lets it be said. */
  readonly title: string | null;
  readonly because: string;
}
