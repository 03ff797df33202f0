import { sha256Half } from '../text/hash.ts';

/** A digest of plain data: 128 bits of the SHA-256 of its JSON. Equal data in equal order, equal digest. */
export const digest = (data: unknown): string => sha256Half(JSON.stringify(data));
