import { createHash } from 'node:crypto';

/** A digest of plain data: 128 bits of the SHA-256 of its JSON. Equal data in equal order, equal digest. */
export const digest = (data: unknown): string =>
  createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 32);
