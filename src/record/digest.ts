import { sha256Half } from '../text/hash.ts';

const known = new WeakMap<object, string>();

/** Digest of the text of a record's file: 32 hex digits. */
export const digestOfText = (markdown: string): string => sha256Half(markdown);

/** Says what a record was read from, so that it need not be put into words again. */
export const noteDigest = (record: object, digest: string): void => {
  known.set(record, digest);
};

/** A digest of a record: of its file where it was read from one, else of itself. Equal ones, equal records. */
export function recordDigest(record: object): string {
  const digest = known.get(record) ?? digestOfText(JSON.stringify(record));
  known.set(record, digest);
  return digest;
}
