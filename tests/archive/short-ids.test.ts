import { describe, expect, it } from 'vitest';
import { shortIds } from '../../src/archive/short-ids.ts';

describe('shortIds', () => {
  it('takes eight digits, or all where two ids begin alike', () => {
    const ids = ['0123456789ab', '01234567ffff', 'aaaaaaaaaaaa'];
    expect([...shortIds(ids).values()]).toEqual(['0123456789ab', '01234567ffff', 'aaaaaaaa']);
  });

  it('does not depend on the order', () => {
    const ids = ['0123456789ab', '01234567ffff', 'aaaaaaaaaaaa'];
    expect(new Map([...shortIds(ids)].sort())).toEqual(
      new Map([...shortIds(ids.toReversed())].sort()),
    );
  });
});
