import { createHash } from 'node:crypto';

/** SHA-256 as 64 lower-case hex digits; a string counts as UTF-8. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** Its first 128 bits, 32 digits: a slice of all 64 would hold the whole in memory, and builds hold hundreds of thousands. */
export const sha256Half = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest().toString('hex', 0, 16);
