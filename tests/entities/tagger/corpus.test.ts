import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCorpus } from '../../../scripts/train/corpus.ts';
import { f1, Score } from '../../../scripts/train/score.ts';

function corpusOf(text: string, annotations: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const month = join(folder, '2016', '01');
  mkdirSync(month, { recursive: true });
  writeFileSync(join(month, '2016_01_01-001.txt'), text);
  writeFileSync(join(month, '2016_01_01-001.ann'), annotations);
  return folder;
}

test('code points become UTF-16 offsets; the outermost of nested names stays', () => {
  const folder = corpusOf(
    '😀 Banque de Suède',
    'T1\tOrganization 2 17\tBanque de Suède\nT2\tLocation 12 17\tSuède\nT3\tDate 0 1\tx\n',
  );
  const [document] = readCorpus(folder);
  expect(document?.month).toBe('2016-01');
  expect(document?.names).toEqual([{ start: 3, end: 18, type: 1 }]);
});

test('the score counts exact spans of the right kind', () => {
  const score = new Score();
  score.compare(
    [
      { start: 0, end: 5, kind: 'person' },
      { start: 9, end: 12, kind: 'place' },
    ],
    [
      { start: 0, end: 5, kind: 'person' },
      { start: 9, end: 12, kind: 'organisation' },
    ],
  );
  expect(score.main()).toEqual({ right: 1, found: 2, gold: 2 });
  expect(f1(score.main())).toBe(50);
});
