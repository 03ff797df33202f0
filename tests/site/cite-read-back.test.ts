import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { cite } from '../../src/site/views/cite.ts';
import { settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

/** What citation-js, which is not ours, reads in a citation. */
interface Read {
  readonly type: string;
  readonly title: string;
  readonly author?: readonly {
    readonly family?: string;
    readonly given?: string;
    literal?: string;
  }[];
  readonly issued?: {
    readonly 'date-parts'?: readonly (readonly number[])[];
    readonly literal?: string;
  };
  readonly URL?: string;
  readonly note?: string;
}

const read = (text: string): Read => {
  const found = new Cite(text).data as Read[];
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} items in: ${text}`);
  return found[0];
};

/** EDTF value → the parts of the date that CSL-JSON, BibTeX and RIS can each tell a reader. */
const DATES = [
  { date: '2017-02-14', csl: [[2017, 2, 14]], ris: 2017, told: '14 février 2017' },
  { date: '2017-02-14~', csl: [[2017, 2, 14]], ris: 2017, told: '14 février 2017 environ' },
  { date: '2017-05', csl: [[2017, 5]], ris: 2017, told: 'mai 2017' },
  { date: '2017', csl: [[2017]], ris: 2017, told: '2017' },
  {
    date: '2018-07-16/2018-07-18',
    csl: [
      [2018, 7, 16],
      [2018, 7, 18],
    ],
    ris: 2018,
    told: '16–18 juillet 2018',
  },
  { date: '2017-08-05/..', csl: undefined, ris: undefined, told: '5 août 2017' },
  { date: null, csl: undefined, ris: undefined, told: '' },
] as const;

describe.each(DATES)('a citation of $date, read by citation-js', ({ date, csl, ris, told }) => {
  const { record } = sketch({
    file: 'x.txt',
    title: 'Budget: 5 % & « reste » {sic}',
    date,
    publisher: 'Le Quotidien',
    authors: ['Anne Petit'],
    parts: ['# Budget: 5 % & « reste » {sic}', 'Texte.'],
  });
  const archive = gatherArchive([record], []);
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  const forms = cite(siteContext(archive, [], settings), article);
  const url = `https://example.org/archive/a/${article.shortId}/`;

  it('CSL-JSON: type, title, date, address', () => {
    const item = read(forms.cslJson);
    expect(item).toMatchObject({ type: 'article-newspaper', title: record.title.text, URL: url });
    expect(item.issued?.['date-parts']).toEqual(csl);
    if (csl === undefined && date !== null) expect(item.issued?.literal).toContain(told);
    if (date === null) expect(item.issued).toBeUndefined();
    expect(forms.cslJson.includes('"circa": true')).toBe(date?.endsWith('~') ?? false);
  });

  it('BibTeX: title, author, address, and the doubt in a note', () => {
    const item = read(forms.bibtex);
    expect(item.title.replace(/<\/?span[^>]*>/g, '')).toBe(record.title.text);
    expect(item.author?.[0]).toMatchObject({ family: 'Petit', given: 'Anne' });
    expect(item.URL).toBe(url);
    expect(item.note ?? '').toContain(told);
    if (date !== null) expect(forms.bibtex).toContain(`date = {${date}}`);
  });

  it('RIS: a newspaper article, its title, its year', () => {
    const item = read(forms.ris);
    expect(item).toMatchObject({ type: 'article-newspaper', title: record.title.text, URL: url });
    expect(item.issued?.['date-parts']?.[0]?.[0]).toBe(ris);
    expect(forms.ris).toContain(told);
  });
});
