import { expect, test } from 'vitest';
import { Failure } from '../../src/text/failure.ts';
import { entry, named } from './name.ts';

const authority = [
  entry('paris', 'place', 'Paris'),
  entry('paris-hilton', 'person', 'Paris Hilton'),
];
const TEXT = 'Paris est là. À Paris, il pleut.';

const decided = (decision: { text: string; within?: string; is: string | null }) =>
  named(TEXT, { authority, decisions: { entities: [{ ...decision, because: 'b' }] } });

test('a decision holds for every occurrence', () => {
  expect(decided({ text: 'Paris', is: 'paris-hilton' })).toEqual([
    'Paris → paris-hilton (correction)',
    'Paris → paris-hilton (correction)',
  ]);
});

test('or only for those inside a quoted passage', () => {
  expect(decided({ text: 'Paris', within: 'Paris est là', is: 'paris-hilton' })).toEqual([
    'Paris → paris-hilton (correction)',
    'Paris → paris (authority)',
  ]);
});

test('a word is not looked for inside another', () => {
  const entities = [{ text: 'EI', is: 'paris', because: 'b' }];
  expect(named('EIFFEL et EI', { authority, decisions: { entities } })).toEqual([
    'EI → paris (correction)',
  ]);
  expect(named('surEI', { authority, decisions: { entities } })).toEqual([
    'EI → paris (correction)',
  ]);
});

test('null says that it names nobody', () => {
  expect(decided({ text: 'Paris', within: 'Paris est là', is: null })).toEqual([
    'Paris → paris (authority)',
  ]);
});

test.each([
  ['correction-stale', { text: 'Lyon', is: 'paris' }],
  ['correction-stale', { text: 'Paris', within: 'il pleut', is: 'paris' }],
  ['correction-unknown-entity', { text: 'Paris', is: 'pari' }],
])('%s', (code, decision) => {
  let fault: unknown;
  try {
    decided(decision);
  } catch (thrown) {
    fault = thrown;
  }
  expect(fault).toBeInstanceOf(Failure);
  expect(fault).toMatchObject({ code, place: { file: 'a.yaml' } });
});
