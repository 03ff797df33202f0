/** Size and hash of a file that was written. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Where the files of a new site go. What the published site has already is taken over instead of being
 * written. Paths are relative to the root of the site, with `/`.
 */
export interface Outputs {
  /**
   * Takes the published file over when it was made from the same inputs.
   * @param inputs a digest of everything that shapes the file; see `SiteContext`
   * @returns false when the file must be made
   */
  keep(path: string, inputs: string): boolean;
  /** Writes a file, now or soon; where the published one has the same bytes, it is taken over. */
  put(path: string, inputs: string, content: string | Uint8Array): Written;
  /** Waits until no more than so many bytes that were put wait for the disk; left out, none. */
  drain(bytes?: number): Promise<void>;
  /** The text of a file of the new site that was kept, or put and drained, before. */
  read(path: string): string;
  /** As `put`, for what should not be in memory at once: pieces of bytes, or of text as UTF-8. */
  stream(path: string, inputs: string, pieces: Iterable<string | Uint8Array>): Written;
}
