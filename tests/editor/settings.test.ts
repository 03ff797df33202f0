import { expect, test } from 'vitest';
import { readArchiveSettings } from '../../src/editor/settings.ts';
import { failureOf } from './failure-of.ts';
import { contentDir } from './files.ts';

const WHOLE = `title: Une archive
address: https://example.org/archive
description: Cinq textes.
language: fr
why-kept: Pour mémoire.
`;

test('reads the settings and ends the address with a slash', () => {
  expect(readArchiveSettings(contentDir({ 'archive.yaml': WHOLE }))).toEqual({
    title: 'Une archive',
    address: 'https://example.org/archive/',
    description: 'Cinq textes.',
    language: 'fr',
    whyKept: 'Pour mémoire.',
  });
});

test('keeps the contact', () => {
  const dir = contentDir({ 'archive.yaml': `${WHOLE}contact: archive@example.org\n` });
  expect(readArchiveSettings(dir).contact).toBe('archive@example.org');
});

test('says which keys to write when there is no file', () => {
  const fault = failureOf(() => readArchiveSettings(contentDir({})));
  expect(fault.code).toBe('settings-missing');
  expect(fault.message).toContain('title, address, description, language, why-kept, contact');
});

test('names the key that is missing', () => {
  const dir = contentDir({ 'archive.yaml': WHOLE.replace('title: Une archive\n', '') });
  expect(failureOf(() => readArchiveSettings(dir)).message).toContain('« title » is missing');
});

test('refuses an address that is not one', () => {
  const dir = contentDir({
    'archive.yaml': WHOLE.replace('https://example.org/archive', 'archive'),
  });
  const fault = failureOf(() => readArchiveSettings(dir));
  expect(fault.message).toContain('https://example.org/archive/');
  expect(fault.place).toEqual({ file: 'archive.yaml', line: 2, column: 1 });
});
