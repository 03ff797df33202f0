import { describe, expect, it } from 'vitest';
import { archive, fixtures, write } from './written.ts';

const written = write();

describe('CSV', () => {
  it('has a row for each article, mention, entity and quote', () => {
    expect(written.rows('articles.csv').map(({ id }) => id)).toEqual(
      archive.articles.map(({ record }) => record.id),
    );
    const mentions = fixtures.flatMap(({ record: { entities } }) =>
      entities.flatMap((entity) => entity.mentions),
    );
    expect(written.rows('mentions.csv')).toHaveLength(mentions.length);
    expect(written.rows('entites.csv').map(({ id }) => id)).toEqual(
      archive.entities.map(({ id }) => id),
    );
    expect(written.rows('citations.csv').map(({ text }) => text)).toEqual([
      '"je pars"',
      '«Rien n’a été dissimulé»',
    ]);
  });

  it('gives texts back, formulas and control characters defused', () => {
    const row = written
      .rows('articles.csv')
      .find(({ source_file }) => source_file === 'formule.txt');
    expect(row).toMatchObject({
      title: '=HYPERLINK("http://x.example")',
      publisher: '@journal',
      authors: 'Anne Petit ; -1',
      text: '=HYPERLINK("http://x.example")\n\nUne "citation", avec  un  intrus \\ et <b>.',
    });
    expect(written.read('donnees/articles.csv')).toContain(`,"'=HYPERLINK(""http://x.example"")",`);
  });
});
