import { expect, test } from 'vitest';
import { readAuthority } from '../../src/editor/authority.ts';
import type { Failure } from '../../src/text/failure.ts';
import { failureOf } from './failure-of.ts';
import { contentDir } from './files.ts';

const PERSON = `- id: michael-flynn
  name: Michael Flynn
  variants: [M. Flynn]
  wikidata: Q1
  merged-from: [mike-flynn]
  never: [Errol Flynn]
  because: nommé partout
`;

const persons = (yaml: string) => contentDir({ 'authority/persons.yaml': yaml });

test('reads entries, sorted by id, with the kind of their file', () => {
  const dir = contentDir({
    'authority/persons.yaml': PERSON,
    'authority/places.yaml': '- { id: europe, name: Europe, because: b }\n',
  });
  expect(readAuthority(dir)).toEqual([
    {
      id: 'europe',
      kind: 'place',
      name: 'Europe',
      variants: [],
      mergedFrom: [],
      never: [],
      because: 'b',
    },
    {
      id: 'michael-flynn',
      kind: 'person',
      name: 'Michael Flynn',
      variants: ['M. Flynn'],
      wikidata: 'Q1',
      mergedFrom: ['mike-flynn'],
      never: ['Errol Flynn'],
      because: 'nommé partout',
    },
  ]);
});

test('no folder, no entities', () => {
  expect(readAuthority(contentDir({}))).toEqual([]);
});

test('an unknown key is an error', () => {
  const fault = failureOf(() => readAuthority(persons(PERSON.replace('variants', 'variant'))));
  expect(fault.place).toEqual({ file: 'authority/persons.yaml', line: 3, column: 3 });
  expect(fault.message).toContain('did you mean « variants »?');
});

test('a kind that contradicts the file is an error', () => {
  const fault = failureOf(() => readAuthority(persons(`${PERSON}  kind: place\n`)));
  expect(fault.code).toBe('authority-kind');
  expect(fault.place.line).toBe(8);
});

const SHARED = `- id: george-bush
  name: George Bush
  variants: [Bush]
  because: b
- id: george-w-bush
  name: George W. Bush
  variants: [Bush]
  because: b
`;

test('a variant of two entries is an error that names both, with the remedy', () => {
  const fault = failureOf(() => readAuthority(persons(SHARED)));
  expect(fault.code).toBe('authority-variant-twice');
  expect(fault.place.line).toBe(3);
  expect(fault.message).toContain('« george-bush »');
  expect(fault.message).toContain('« george-w-bush » (authority/persons.yaml:7)');
  expect(fault.message).toContain('never: [Bush]');
});

test('« never » settles who has it', () => {
  const authority = readAuthority(
    persons(SHARED.replace('  because: b\n- id', '  never: [Bush]\n  because: b\n- id')),
  );
  expect(authority.map(({ id, variants }) => [id, variants])).toEqual([
    ['george-bush', []],
    ['george-w-bush', ['Bush']],
  ]);
});

test('accents, case and hyphens do not make two forms', () => {
  const dir = contentDir({
    'authority/places.yaml':
      '- { id: a, name: États-Unis, because: b }\n- { id: b, name: Etats‑unis, because: b }\n',
  });
  expect(failureOf(() => readAuthority(dir)).code).toBe('authority-variant-twice');
});

test('with a reporter the rest is read, and what is in dispute goes to nobody', () => {
  const faults: Failure[] = [];
  const dir = contentDir({ 'authority/persons.yaml': SHARED, 'authority/places.yaml': 'a: [' });
  const authority = readAuthority(dir, (fault) => faults.push(fault));
  expect(faults.map(({ code }) => code)).toEqual(['editor-yaml', 'authority-variant-twice']);
  expect(authority.map(({ variants, never }) => [variants, never])).toEqual([
    [[], ['Bush']],
    [[], ['Bush']],
  ]);
});

test('an id twice, and an id merged into two, are errors', () => {
  expect(failureOf(() => readAuthority(persons(PERSON + PERSON))).code).toBe('authority-id-twice');
  const merged = `${PERSON}- { id: mike-flynn, name: Mike Flynn, because: b }\n`;
  expect(failureOf(() => readAuthority(persons(merged))).message).toContain('merged-from');
});
