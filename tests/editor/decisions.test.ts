import { expect, test } from 'vitest';
import { readDecisions } from '../../src/editor/decisions.ts';
import { failureOf } from './failure-of.ts';
import { contentDir } from './files.ts';

const read = (yaml: string) => readDecisions(contentDir({ 'corrections/a.yaml': yaml }), 'a');

test('no file and an empty file decide nothing', () => {
  expect(readDecisions(contentDir({}), 'a')).toEqual({});
  expect(read('# rien\n')).toEqual({});
});

test('reads every kind of decision', () => {
  const decisions = read(`
title: { text: Un titre, because: b }
date: { edtf: null, because: b }
publisher: { name: P, because: b }
authors: [{ name: A, because: b }]
credits: [{ name: C, role: photo, because: b }]
sections: [{ text: S, because: b }]
keep: [{ text: K, because: b }]
remove: [{ text: R, because: b }]
entities: [{ text: E, within: un E, is: null, because: b }]
quotes: [{ text: Q, speaker: null, because: b }]
`);
  expect(Object.keys(decisions)).toHaveLength(10);
  expect(decisions.entities).toEqual([{ text: 'E', within: 'un E', is: null, because: 'b' }]);
});

test('an unknown key is named with its line, what is near and what is allowed', () => {
  const fault = failureOf(() =>
    read('date: { edtf: 2017-05, because: b }\ntittle: { text: T, because: b }\n'),
  );
  expect(fault.code).toBe('editor-invalid');
  expect(fault.place).toEqual({ file: 'corrections/a.yaml', line: 2, column: 1 });
  expect(fault.message).toMatch(
    /« tittle » \(did you mean « title »\?\); allowed here: title, date, /,
  );
});

test('an unknown key inside a list is placed where it stands', () => {
  const fault = failureOf(() =>
    read('entities:\n  - text: E\n    iz: x\n    is: x\n    because: b\n'),
  );
  expect(fault.place.line).toBe(3);
  expect(fault.message).toContain('did you mean « is »?');
  expect(fault.message).toContain('allowed here: text, within, is, because');
});

test('a value of the wrong kind says what was found and expected', () => {
  const fault = failureOf(() => read('date:\n  because: b\n  edtf: 2017\n'));
  expect(fault.place.line).toBe(3);
  expect(fault.message).toContain('found 2017; expected a text. Put it between quotes.');
});

test('a date that is no EDTF is refused, with examples', () => {
  const fault = failureOf(() => read('date: { edtf: 14/02/2017, because: b }\n'));
  expect(fault.message).toContain('found "14/02/2017"; write the date in EDTF: 2017-02-14,');
  expect(fault.place.line).toBe(1);
});

test('a choice that does not exist lists those that do', () => {
  const fault = failureOf(() => read('credits:\n  - { name: A, role: foto, because: b }\n'));
  expect(fault.message).toContain('found "foto" (did you mean « photo »?); allowed: photo, agency');
});

test('a decision without a reason is refused', () => {
  expect(failureOf(() => read('title: { text: T }\n')).message).toContain('« because » is missing');
  expect(failureOf(() => read('title: { text: T, because: "" }\n')).message).toContain('reason');
});

test('every fault of a file is told at once', () => {
  const fault = failureOf(() => read('titre: x\nsections: nothing\n'));
  expect(fault.message).toContain('« titre »');
  expect(fault.message).toContain('« sections »: found "nothing"; expected a list');
});

test('what is not YAML is refused with its line', () => {
  const fault = failureOf(() => read('title:\n  text: "open\n  because: b\n'));
  expect(fault.code).toBe('editor-yaml');
  expect(fault.place.line).toBeGreaterThan(1);
});

test('aliases are refused', () => {
  const fault = failureOf(() => read('title: &a { text: T, because: b }\npublisher: *a\n'));
  expect(fault.code).toBe('editor-yaml');
  expect(fault.message).toContain('aliases');
});

test('a key twice is refused', () => {
  expect(failureOf(() => read('keep: []\nkeep: []\n')).code).toBe('editor-yaml');
});
