import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { NotCanonical, readFlow } from '../../src/record/flow.ts';
import { parseFront, readCanonical } from '../../src/record/front.ts';
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

  it('leaves out what is undefined, on every level', () => {
    const entity = { id: 'a', gone: undefined, mentions: [{ start: 0, gone: undefined }] };
    const text = formatFront({ gone: undefined, x: { y: undefined, z: 1 }, entities: [entity] });
    expect(text).toBe('x: { z: 1 }\nentities:\n  - id: a\n    mentions:\n      - { start: 0 }\n');
  });

  it.each(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null'])(
    'quotes what an old reader takes for another value: %s',
    (word) => expect(formatFront({ a: word })).toBe(`a: "${word}"\n`),
  );

  it('writes lists on one line only inside an item without mentions or merges', () => {
    expect(formatFront({ a: [{ b: [1, 'x'], c: {} }] })).toBe('a:\n  - { b: [1, x], c: {  } }\n');
    expect(formatFront({ a: [{ id: 'x', merges: [1, 2] }] })).toBe(
      'a:\n  - id: x\n    merges:\n      - 1\n      - 2\n',
    );
  });

  it('has one line a mention, bare words where they are safe', () => {
    const mention = { start: 0, end: 4, rule: 'see-also', text: 'yes' };
    expect(formatFront({ entities: [{ id: 'a', mentions: [mention] }], authors: [] })).toBe(
      'entities:\n  - id: a\n    mentions:\n      - { start: 0, end: 4, rule: see-also, text: "yes" }\nauthors: []\n',
    );
  });
});

describe('a front matter that the writer wrote', () => {
  it('is read without the library', () => {
    fc.assert(
      fc.property(front, (data) => {
        expect(readCanonical(formatFront(data))).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is one with a line end too many', () => {
    expect(readCanonical('\na: 1\n')).toEqual({ a: 1 });
  });

  it.each([
    ['a key twice', 'a: 1\na: 2'],
    ['a comment', '# x\na: 1'],
    ['a list that is not there', 'a:\nb: 1'],
    ['a list without an indent', 'a:\n- 1'],
    ['a list too deep', 'a:\n    - 1'],
    ['a value on two lines', 'a:\n  - 1\n    2'],
    ['an item that goes on', 'a:\n  - x: 1\n   y: 2'],
    ['a key of two words', 'a b: 1'],
    ['two line ends before', '\n\na: 1'],
    ['a line that is no entry', 'a: 1\nb'],
    ['an indent', '  a: 1'],
  ])('is not one with %s', (_, text) => expect(() => readCanonical(text)).toThrow(NotCanonical));
});

describe('a flow value', () => {
  it('is read without the library when the writer wrote it', () => {
    fc.assert(
      fc.property(fc.oneof(scalar, map, fc.array(item, { maxLength: 4 })), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        // A list that stands at the end of a line, as `formatFront` writes it inside a map
        const line = formatFront({ x: { y: value } }).slice('x: { y: '.length, -' }\n'.length);
        expect(readFlow(line)).toEqual(plain);
      }),
    );
  });

  it.each([
    ['null', null],
    ['true', true],
    ['false', false],
    ['-12.75', -12.75],
    ['see-also', 'see-also'],
    ['trueish', 'trueish'],
    ['"é \\u0085 \\"x\\""', 'é \u0085 "x"'],
    ['[]', []],
    ['[1, [], { a: [b] }]', [1, [], { a: ['b'] }]],
    ['{ dateBasis: x, b2: "y", nullable: 1 }', { dateBasis: 'x', b2: 'y', nullable: 1 }],
  ])('is read: %s', (text, value) => expect(readFlow(text)).toEqual(value));

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
    '',
    '1.',
    '1.2.3',
    '12a',
    'a:',
    'a: 1',
    'Majuscule',
    'a--b',
    '"\\x41"',
    '[1 2]',
    '[1}',
    '{ a: 1]',
    '{ a:1 }',
    '{ null: 1 }',
    '{ TRUE: 1 }',
    '{ a: 1 b: 2 }',
    '{ 1: 2 }',
    ']',
    '[,]',
  ])('is left to the library when it is not the writer’s: %s', (text) =>
    expect(() => readFlow(text)).toThrow(),
  );
});
