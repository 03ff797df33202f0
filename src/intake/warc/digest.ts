import { createHash } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Whether bytes have the digest that a WARC header states (`sha1:` or `sha256:`, base 32 or hexadecimal).
 * No digest, or one of another kind, proves nothing against them.
 */
export function matchesDigest(bytes: Uint8Array, stated: string | undefined): boolean {
  const [, name, value = ''] = /^(sha-?1|sha-?256):(\S+)$/i.exec(stated ?? '') ?? [];
  if (name === undefined) return true;
  const digest = createHash(name.replace('-', '').toLowerCase()).update(bytes).digest();
  const found = value.toLowerCase();
  return (
    found === digest.toString('hex') || value.toUpperCase().replace(/=+$/, '') === base32(digest)
  );
}

/** RFC 4648, without padding. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET.charAt((value >>> (bits - 5)) & 31);
  }
  return bits > 0 ? text + ALPHABET.charAt((value << (5 - bits)) & 31) : text;
}
