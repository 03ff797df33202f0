import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GoldDocument } from '../../../scripts/train/corpus.ts';
import { LEXICON, learn, SETTINGS } from '../../../scripts/train/learn.ts';
import { type NameType, TYPES } from '../../../src/entities/tagger/labels.ts';
import { readModel } from '../../../src/entities/tagger/model.ts';
import { taggerOf } from '../../../src/entities/tagger/tagger.ts';

// Invented sentences: the corpus itself stays out of the repository.
const SENTENCES: readonly (readonly [string, NameType, string])[] = [
  ['Le maire ', 'person', 'Paul Dubreuil'],
  ['La ministre ', 'person', 'Anne Cordier'],
  ['Le train part pour ', 'place', 'Valmont'],
  ['Une maison brûle à ', 'place', 'Bréval'],
  ['Il travaille pour le groupe ', 'organisation', 'Oréade'],
  ['Elle dirige la société ', 'organisation', 'Sylvane'],
];

const documents: GoldDocument[] = SENTENCES.flatMap(([lead, type, name], number) =>
  [' ce matin.', ' depuis hier.'].map((tail) => ({
    file: `${number}${tail}`,
    month: '2016-01',
    text: `${lead}${name}${tail}`,
    names: [{ start: lead.length, end: lead.length + name.length, type: TYPES.indexOf(type) }],
  })),
);

test('the same texts give the same bytes, and weights that find the names again', () => {
  const settings = { ...SETTINGS, epochs: 4 };
  const bytes = learn(documents, () => {}, settings);
  expect(Buffer.from(learn(documents, () => {}, settings)).equals(bytes)).toBe(true);
  const tagger = taggerOf(readModel(readFileSync(LEXICON), bytes));
  const text = 'Le maire Paul Dubreuil ce matin.';
  const [name] = tagger.tag(text, [{ start: 0, end: text.length }]);
  expect(name).toMatchObject({ start: 9, end: 22, kind: 'person' });
}, 60_000);
