import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { swhid } from '../../src/text/swhid.ts';

const gitHash = (bytes: Uint8Array): string =>
  execFileSync('git', ['hash-object', '--stdin', '--no-filters'], {
    input: bytes,
    encoding: 'utf8',
  });

test.each([
  ['nothing', Buffer.alloc(0)],
  ['French', Buffer.from('Déjà « là »\r\n')],
  ['bytes that are no text', Buffer.from([0, 255, 10, 13])],
])('a content has the identifier that git gives it: %s', (_, bytes) => {
  expect(swhid(bytes)).toBe(`swh:1:cnt:${gitHash(bytes).trim()}`);
});

test('the empty content has the identifier that is known for it', () => {
  expect(swhid(Buffer.alloc(0))).toBe('swh:1:cnt:e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});
