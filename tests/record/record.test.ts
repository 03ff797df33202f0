import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { BlockKind } from '../../src/model/block.ts';
import { bodyText } from '../../src/record/body.ts';
import { parseRecord } from '../../src/record/read.ts';
import type { RecordFront } from '../../src/record/schema.ts';
import { formatRecord } from '../../src/record/write.ts';
import { Failure } from '../../src/text/failure.ts';

// Parsing Markdown hundreds of times takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const FILE = 'articles/x.md';

function frontOf(texts: readonly string[], kinds: readonly BlockKind[] = []): RecordFront {
  let at = 0;
  const blocks = texts.map((text, index) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length, kind: kinds[index] ?? ('paragraph' as const) };
  });
  return {
    id: '0123456789ab',
    title: { text: 'Un « titre » : "x"', basis: 'inferred' },
    date: '2017-05-16~',
    dateBasis: 'corrected',
    dateFrom: '2017-05-15',
    dateTo: null,
    dateEvidence: [{ start: 0, end: 3, text: '---\n: {a}', rule: 'full-date' }],
    dateRivals: [],
    publisher: 'no',
    authors: ['- a', '#b'],
    credits: [],
    language: 'fr',
    source: {
      file: 'x.txt',
      sha256: '0'.repeat(64),
      swhid: `swh:1:cnt:${'0'.repeat(40)}`,
      bytes: 3,
      encoding: 'utf-8',
    },
    blocks,
    entities: [
      {
        id: 'a-b',
        kind: 'person',
        name: 'A B',
        origin: 'text',
        merges: [{ form: 'B', rule: 'surname', why: 'même texte', weight: 0.95 }],
        mentions: [{ start: 0, end: 1, rule: 'tagger' }],
      },
      { id: 'c', kind: 'other', name: 'C', origin: 'authority', merges: [], mentions: [] },
    ],
    quotes: [{ start: 0, end: 2, speaker: null, rule: 'none' }],
    times: [],
    removed: [],
    repeats: [{ start: 4, end: 5, of: { start: 0, end: 1 } }],
    decisions: [],
    diagnostics: [],
    generator: 'hemerotheque 0.1.0',
  };
}

const reread = (texts: readonly string[], kinds: readonly BlockKind[] = []) =>
  parseRecord(formatRecord(frontOf(texts, kinds), texts), FILE);

describe('a record', () => {
  it('comes back as it was written', () => {
    const texts = ['Un titre', 'Un paragraphe.'];
    const front = frontOf(texts, ['title', 'paragraph']);
    expect(parseRecord(formatRecord(front, texts), FILE)).toEqual({ ...front, texts });
  });

  it('has the same bytes each time, one mention a line', () => {
    const front = frontOf(['a']);
    expect(formatRecord(front, ['a'])).toBe(formatRecord(structuredClone(front), ['a']));
    expect(formatRecord(front, ['a'])).toContain('\n      - { start: 0, end: 1, rule: tagger }\n');
  });

  it.each([
    '# Pas un titre',
    'Titre #',
    'Titre ##',
    '- pas une liste',
    '+ un',
    '* un',
    '1. Un',
    '12) Un',
    '1986. Une année',
    '> cité',
    '    quatre espaces',
    '---',
    '===',
    '***',
    '```js',
    '~~~',
    '~~barré~~',
    '<script>alert(1)</script>',
    '<https://example.org>',
    'https://example.org/a_b_c?x=1&copy=2',
    '&amp; &#32; &copy',
    'a\\b \\* \\\\',
    '[x]: /url "titre"',
    '[x](javascript:alert(1)) ![i](y)',
    '*a* _b_ __c__ `d`',
    '| a | b |',
    ': définition',
    '{{ 7*7 }} {% raw %}',
    'fin  ',
    '\u00a0insécable\u00a0',
    '\ufeffmarque',
    '\u200bzéro',
    '😀 é e\u0301',
    '(c) "x" -- ... +-',
    '#',
    '\\',
  ])('renders as exactly %j, in a paragraph and in a heading', (text) => {
    expect(reread([text, text, 'x'], ['title', 'paragraph', 'heading']).texts).toEqual([
      text,
      text,
      'x',
    ]);
    expect(reread([text], ['heading']).texts).toEqual([text]);
  });

  it('stands in Markdown as other programs write it too', () => {
    const file = formatRecord(frontOf(['T', 'H', 'P'], ['title', 'heading', 'lead']), [
      'T',
      'H',
      'P',
    ]);
    expect(file.endsWith('---\n\n# T\n\n## H\n\nP\n')).toBe(true);
    const escaped = ['1. a', 'b 1. c', '#d', 'e # f', '  g  ', '\ud800h'];
    const body = formatRecord(frontOf(escaped), escaped.map(bodyText)).split('---\n').at(-1);
    expect(body).toBe('\n1\\. a\n\nb 1. c\n\n\\#d\n\ne # f\n\n&#32;&#32;g&#32;&#32;\n\n\ufffdh\n');
  });

  it('gives back any blocks of any Unicode', () => {
    const kind = fc.constantFrom<BlockKind>('title', 'heading', 'lead', 'paragraph');
    const unit = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
      {
        weight: 1,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'\ud800\udc00', '\u0000', '\n', '\u2028', '\u0085'),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.string({
          unit: fc.constantFrom(...'#-+*_`~<>&;[]()!|=:\\.1 2\t\u00a0aé"\''),
          minLength: 1,
        }),
      },
    );
    const block = fc.record({ slice: unit.filter((slice) => slice !== ''), kind });
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const texts = blocks.map(({ slice }) => bodyText(slice));
        const kinds = blocks.map((each) => each.kind);
        expect(texts.map((text) => text.length)).toEqual(blocks.map(({ slice }) => slice.length));
        expect(reread(texts, kinds).texts).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps any string of the front matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const front = { ...frontOf(['a']), title: { text, basis: 'stated' as const } };
        expect(parseRecord(formatRecord(front, ['a']), FILE).title.text).toBe(text);
      }),
    );
  });
});

describe('a record that is not the build’s', () => {
  const good = formatRecord(frontOf(['abc']), ['abc']);
  const failureOf = (markdown: string): Failure => {
    try {
      parseRecord(markdown, FILE);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    throw new Error('it was accepted');
  };

  it.each(['js', 'javascript', ' js', 'json', 'coffee', 'toml', '__proto__'])(
    'never runs nor reads %j front matter',
    (language) => {
      const failure = failureOf(`---${language}\nglobalThis.ran = true\n---\nx\n`);
      expect(failure.code).toBe('record-language');
      expect(failure.place).toEqual({ file: FILE, line: 1 });
      expect(failure.message).toContain('delete this file and run `npm run build`');
      expect('ran' in globalThis).toBe(false);
    },
  );

  it.each([
    ['no front matter', 'texte\n', 'record-broken'],
    ['an empty file', '', 'record-broken'],
    ['an alias', good.replace('dateRivals: []', 'dateRivals: &a []\nother: *a'), 'record-broken'],
    ['an unknown key', good.replace('language: fr', 'language: fr\nextra: 1'), 'record-schema'],
    ['a missing key', good.replace('language: fr\n', ''), 'record-schema'],
    ['a conflict marker', good.replace('language: fr', '<<<<<<< ours'), 'record-broken'],
    ['a longer text', good.replace('\nabc\n', '\nabcd\n'), 'record-broken'],
    ['another kind of block', good.replace('\nabc\n', '\n# abc\n'), 'record-broken'],
    ['a list', good.replace('\nabc\n', '\n- a\n'), 'record-broken'],
    ['emphasis', good.replace('\nabc\n', '\n*a*\n'), 'record-broken'],
    ['one block more', `${good}\nabc\n`, 'record-broken'],
  ])('is refused: %s', (_, markdown, code) => {
    const failure = failureOf(markdown);
    expect(failure.code).toBe(code);
    expect(failure.place.file).toBe(FILE);
    expect(failure.message).toMatch(/delete this file/);
  });

  it.each([
    ['a list', '\n- a\n', 'found bullet list at line 2 of the body, where'],
    ['emphasis', '\nab\n*a*\n', 'found softbreak at line 2 of the body, where'],
    ['a link', '\n[a](/b)\n', 'found link at line 2 of the body, where'],
    ['a picture', '\n\n![a](/b)\n', 'found image at line 3 of the body, where'],
    ['a rule', '\n***\n', 'found hr at line 2 of the body, where'],
    ['a third heading', '\n### a\n', 'found heading at line 2 of the body, where'],
    ['an underlined heading', '\na\n=\n', 'found heading at line 2 of the body, where'],
    ['code', '\n    a\n', 'found code block at line 2 of the body, where'],
  ])('says what stands in its body and where: %s', (_, body, message) => {
    expect(failureOf(good.replace('\nabc\n', body)).message).toContain(message);
  });

  it('says which block is not the one of the front matter, and how long that is', () => {
    const message = 'block 1 of the body is not the paragraph of 3 characters that';
    expect(failureOf(good.replace('\nabc\n', '\nabcd\n')).message).toContain(message);
    expect(failureOf(good.replace('\nabc\n', '\n# abc\n')).message).toContain(message);
    expect(failureOf(`${good}\nabc\n`).message).toContain(
      'the body has 2 blocks, the front matter 1',
    );
  });

  it('says what the schema refuses', () => {
    expect(failureOf(good.replace('language: fr', 'language: 3')).message).toMatch(
      /^« language »: /,
    );
    expect(failureOf('texte\n')).toMatchObject({
      place: { file: FILE, line: 1 },
      message: expect.stringMatching(/^no front matter: /),
    });
  });

  it('may have Windows line ends', () => {
    expect(parseRecord(good.replaceAll('\n', '\r\n'), FILE).texts).toEqual(['abc']);
  });

  it('says the line of a YAML fault', () => {
    expect(failureOf(good.replace('language: fr', 'language: [fr')).place.line).toBeGreaterThan(10);
  });
});
