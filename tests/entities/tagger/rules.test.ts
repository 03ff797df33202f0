import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitCompounds } from '../../../src/entities/tagger/compounds.ts';
import { Decoder } from '../../../src/entities/tagger/decoder.ts';
import { type NameType, TYPES } from '../../../src/entities/tagger/labels.ts';
import { readModel } from '../../../src/entities/tagger/model.ts';
import { Page } from '../../../src/entities/tagger/page.ts';
import { markPatterns } from '../../../src/entities/tagger/patterns.ts';
import { repair, write } from '../../../src/entities/tagger/repairs.ts';
import { spansOf } from '../../../src/entities/tagger/spans.ts';
import { settleSurnames } from '../../../src/entities/tagger/surnames.ts';

const folder = new URL('../../../src/entities/model/', import.meta.url);
const model = readModel(
  readFileSync(new URL('lexicon.bin', folder)),
  readFileSync(new URL('weights.bin', folder)),
);
const page = new Page(model.annotate);
const decoder = new Decoder(model, page.tokens.start.length);

type Rule = (page: Page, decoder: Decoder) => unknown;
type Marked = readonly [NameType, string];

/** What a rule makes of a text in which the model found just these names, every time they stand in it. */
function outcome(rule: Rule, text: string, found: readonly Marked[]): string[] {
  page.read(text, [{ start: 0, end: text.length }], { part: 0, at: 0 });
  page.study(model.phrases);
  decoder.decode(page);
  decoder.labels.fill(0);
  for (const [type, name] of found) mark(text, type, name);
  rule(page, decoder);
  return splitCompounds(text, page, spansOf(page, decoder)).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );
}

function mark(text: string, type: NameType, name: string): void {
  const { tokens } = page;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const from = tokens.start.subarray(0, tokens.count).indexOf(at);
    const to = tokens.end.subarray(0, tokens.count).indexOf(at + name.length) + 1;
    if (from !== -1 && to > from) write(decoder, { from, to, type: TYPES.indexOf(type) });
  }
}

describe('repairs', () => {
  test.each<[string, Marked, string[]]>([
    ['Selon Mme Bareigts, rien.', ['person', 'Mme Bareigts'], ['person Bareigts']],
    ['que les USA On a appris', ['organisation', 'USA On'], ['organisation USA']],
    [
      'avec la Britannique Non Stanford.',
      ['person', 'Britannique Non Stanford'],
      ['person Non Stanford'],
    ],
    ['le pilote Romain Grosjean gagne', ['person', 'Romain Grosjean'], ['person Romain Grosjean']],
    [
      'géré par ANO « TV-Novosti » de',
      ['organisation', 'ANO « TV-Novosti'],
      ['organisation ANO « TV-Novosti »'],
    ],
    [
      'aux Etats-Unis Sergueï Kislyak',
      ['person', 'Etats-Unis Sergueï Kislyak'],
      ['place Etats-Unis', 'person Sergueï Kislyak'],
    ],
    ['la chaîne Canal+ diffuse', ['organisation', 'Canal'], ['organisation Canal+']],
    ['un Canada + fort', ['place', 'Canada'], ['place Canada']],
    [
      'Le Parti vert (PV) perd.',
      ['organisation', 'Parti vert'],
      ['organisation Parti vert', 'organisation PV'],
    ],
  ])('%s', (text, found, expected) => {
    expect(outcome(repair, text, [found])).toEqual(expected);
  });
});

describe('surnames', () => {
  test('the end of a full name is that person, in one word or several', () => {
    const text = 'Marine Le Pen a vu Keith Kellogg. Le Pen rit. Avec Kellogg, tout va.';
    const rest: Marked[] = [
      ['place', 'Kellogg'],
      ['person', 'Marine Le Pen'],
      ['person', 'Keith Kellogg'],
    ];
    expect(outcome(settleSurnames, text, rest)).toEqual([
      'person Marine Le Pen',
      'person Keith Kellogg',
      'person Le Pen',
      'person Kellogg',
    ]);
  });

  test('a country stays a country', () => {
    const text = 'Jean Russie arrive en Russie.';
    expect(
      outcome(settleSurnames, text, [
        ['place', 'Russie'],
        ['person', 'Jean Russie'],
      ]),
    ).toEqual(['person Jean Russie', 'place Russie']);
  });
});

describe('patterns', () => {
  test.each([
    [
      'le ministère russe des Affaires étrangères dit',
      'organisation ministère russe des Affaires étrangères',
    ],
    ['le ministère de la Santé du pays', 'organisation ministère de la Santé'],
    ['dans le livre de Bergen « Trump and His Generals » paru', 'other Trump and His Generals'],
    ['avant la Coupe du monde de football en Russie', 'other Coupe du monde de football'],
  ])('%s', (text, expected) => {
    expect(outcome(markPatterns, text, [])).toContain(expected);
  });

  test('words quoted after no word for a work are no title', () => {
    expect(outcome(markPatterns, 'il a dit « Nous partons demain » hier', [])).toEqual([]);
  });
});

describe('compounds', () => {
  const nothing: Rule = () => undefined;

  test('two persons known from the text are two names', () => {
    const text = 'Face à face Poutine-Trump. Vladimir Poutine a vu Donald Trump.';
    const found: Marked[] = [
      ['event', 'Poutine-Trump'],
      ['person', 'Vladimir Poutine'],
      ['person', 'Donald Trump'],
    ];
    expect(outcome(nothing, text, found).slice(0, 2)).toEqual(['person Poutine', 'person Trump']);
  });

  test('a double first name stays whole', () => {
    const text = 'Jean-Pierre Duval salue Paul Pierre.';
    const found: Marked[] = [
      ['person', 'Jean-Pierre Duval'],
      ['person', 'Paul Pierre'],
    ];
    expect(outcome(nothing, text, found)).toEqual([
      'person Jean-Pierre Duval',
      'person Paul Pierre',
    ]);
  });
});
