import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../../src/archive/archive.ts';
import { authority } from '../fixtures/five.ts';
import { fixtures, write } from './written.ts';

const written = write();

describe('the data files', () => {
  it('are the same bytes whatever the order of the records', () => {
    const records = fixtures.map(({ record }) => record).reverse();
    const other = write(gatherArchive(records, authority));
    expect(other.files).toEqual(written.files);
    for (const file of written.files) expect(other.read(file), file).toBe(written.read(file));
  });

  it('hold no raw control character', () => {
    for (const file of written.files.filter((name) => !name.endsWith('.zip')))
      expect(written.read(file), file).not.toMatch(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/,
      );
    for (const file of ['articles.csv', 'archive.nt'])
      expect(written.read(`donnees/${file}`), file).not.toMatch(/[\u0080-\u009f]/);
  });

  it('stand even for an empty archive', () => {
    const empty = write(gatherArchive([], []));
    expect(JSON.parse(empty.read('donnees/articles.json')).articles).toEqual([]);
    expect(empty.read('donnees/articles.jsonl')).toBe('');
    expect(empty.rows('mentions.csv')).toEqual([]);
  });
});
