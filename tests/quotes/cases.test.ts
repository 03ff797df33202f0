import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Named } from './naming.ts';
import { read } from './reading.ts';

const CASES = new URL('../cases/', import.meta.url);

/** `text.txt`, `names.json` (what the text names) and `expected.json` (its quotes as a reader sees them). */
const names = readdirSync(CASES).filter((name) => name.startsWith('quotes--'));

it.each(names)('%s', (name) => {
  const file = (part: string): string => readFileSync(new URL(`${name}/${part}`, CASES), 'utf8');
  const named = JSON.parse(file('names.json')) as Named[];
  expect(read(file('text.txt'), named)).toEqual(JSON.parse(file('expected.json')));
});
