import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readFlow } from '../../src/record/flow.ts';
import { parseFront } from '../../src/record/front.ts';
import { formatFront } from '../../src/record/yaml.ts';

// The library is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    'yes',
    'no',
    'null',
    '~',
    '1',
    '1e3',
    '-',
    '- a',
    'a: b',
    '#',
    '2017-05-16',
    'see-also',
    '\u0085',
  ),
  fc.integer(),
  fc
    .double({ noNaN: true, min: 0, max: 1, maxExcludeInfinity: true } as object)
    .map((n) => Math.round(n * 100) / 100),
  fc.constantFrom(null, true, false),
);
const key = fc.constantFrom('id', 'text', 'start', 'dateBasis', 'of', 'why');
const map = fc.dictionary(key, scalar, { minKeys: 1 });
const item = fc.oneof(scalar, map);
const block = fc.record({
  id: fc.constantFrom('a', 'b-c'),
  name: scalar,
  merges: fc.array(map, { maxLength: 2 }),
  mentions: fc.array(map, { minLength: 1, maxLength: 3 }),
});
const front = fc.dictionary(
  fc.constantFrom('title', 'blocks', 'entities', 'authors', 'date', 'x'),
  fc.oneof(scalar, map, fc.array(item, { maxLength: 4 }), fc.array(block, { maxLength: 3 })),
  { minKeys: 1 },
);

/** What a reader makes of a text: a value, or the fact that it refuses. */
const outcome = (read: () => unknown): unknown => {
  try {
    return { value: read() };
  } catch {
    return 'refused';
  }
};
const byLibrary = (text: string): unknown =>
  parseYaml(text, { maxAliasCount: 0, schema: 'core', logLevel: 'error' });

describe('a front matter', () => {
  it('comes back as it was written, by this reader and by any YAML reader', () => {
    fc.assert(
      fc.property(front, (data) => {
        const text = formatFront(data);
        const plain = JSON.parse(JSON.stringify(data));
        expect(parseFront(text)).toEqual(plain);
        expect(byLibrary(text)).toEqual(plain);
      }),
    );
  });

  it('means what the YAML library says, whatever was changed in it by hand', () => {
    const marks = fc.constantFrom(...'{}[]:,-"\\ \n#&*a0', '  ', ': ', '- ', 'null', '!!');
    fc.assert(
      fc.property(front, fc.nat(), fc.nat({ max: 3 }), marks, (data, at, cut, put) => {
        const text = formatFront(data);
        const where = at % text.length;
        const changed = text.slice(0, where) + put + text.slice(where + cut);
        expect(outcome(() => parseFront(changed))).toEqual(outcome(() => byLibrary(changed)));
      }),
      // Shrinking what the library reads takes minutes.
      { numRuns: 400, endOnFailure: true },
    );
  });

  it('has one line a mention, bare words where they are safe', () => {
    const mention = { start: 0, end: 4, rule: 'see-also', text: 'yes' };
    expect(formatFront({ entities: [{ id: 'a', mentions: [mention] }], authors: [] })).toBe(
      'entities:\n  - id: a\n    mentions:\n      - { start: 0, end: 4, rule: see-also, text: "yes" }\nauthors: []\n',
    );
  });
});

describe('a flow value', () => {
  it.each([
    '{ a: 1, a: 2 }',
    '{ a }',
    '[1, ]',
    '{}',
    '[1',
    '1 2',
    '{ a: 1 } x',
    'yes: no',
    '"a',
    'A b',
    '&a 1',
    '*a',
  ])('is left to the library when it is not the writer’s: %s', (text) =>
    expect(() => readFlow(text)).toThrow(),
  );
});
