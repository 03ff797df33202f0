import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { shapesIndex } from '../../src/search/version.ts';

/** All that a file of `src/` runs: its imports and theirs, those of types left out. */
function runBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join('src', file), 'utf8');
  for (const [, path = ''] of code.matchAll(
    /^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm,
  ))
    runBy(normalize(join(dirname(file), path)), found);
  return found;
}

it('makes the index anew when any file changes that words and cards pass through', () => {
  const files = [...runBy('search/searchable-archive.ts'), ...runBy('search/write-index.ts')];
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !shapesIndex(file))).toEqual([]);
});
