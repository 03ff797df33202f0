import { createHash } from 'node:crypto';

/**
 * The Software Heritage identifier of a content: `swh:1:cnt:` and the SHA-1 that git gives the same
 * bytes as a blob (SWHID 1.2, « contents »). It says which content is meant, not that nobody forged it:
 * that is what the SHA-256 beside it is for.
 */
export function swhid(bytes: Uint8Array): string {
  const hash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes);
  return `swh:1:cnt:${hash.digest('hex')}`;
}
