import { sha256 } from '../text/hash.ts';

const known = new WeakMap<object, string>();

/** Says what a record was read from, so that it need not be put into words again. */
export function noteDigest(record: object, markdown: string): void {
  known.set(record, sha256(markdown).slice(0, 32));
}

/** A digest of a record: of its file where it was read from one, else of itself. Equal ones, equal records. */
export function recordDigest(record: object): string {
  const digest = known.get(record) ?? sha256(JSON.stringify(record)).slice(0, 32);
  known.set(record, digest);
  return digest;
}
