import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { cite, openUrl } from '../../src/site/views/cite.ts';
import { authority, settings } from './fixtures/five.ts';
import { type Sketch, sketch } from './fixtures/record.ts';

function cited(more: Partial<Sketch>) {
  const { record } = sketch({
    file: 'x.txt',
    title: 'Budget: 5 % & « reste »',
    date: '2017-08-05~',
    publisher: 'Le Quotidien',
    authors: ['Anne Petit', 'Luc Noël'],
    parts: ['# Budget: 5 % & « reste »', 'Texte.'],
    ...more,
  });
  const archive = gatherArchive([record], authority);
  const context = siteContext(archive, authority, settings);
  const [article] = archive.articles;
  if (!article) throw new Error('no article');
  return { ...cite(context, article), coins: openUrl(context, article), id: article.shortId };
}

describe('cite', () => {
  it('keeps the doubt of a day in every form', () => {
    const { iso690, bibtex, ris, cslJson, coins, id } = cited({});
    expect(iso690).toBe(
      `Anne Petit, Luc Noël. Budget\u00a0: 5 % & «\u00a0reste\u00a0». Le Quotidien, 5 août 2017 environ. Archive «\u00a0Hémérothèque\u00a0», https://example.org/archive/a/${id}/`,
    );
    expect(bibtex).toContain('  date = {2017-08-05~}');
    expect(bibtex).toContain('  note = {5 août 2017 environ}');
    expect(ris).toContain('DA  - 2017/08/05/5 août 2017 environ\r\n');
    expect(JSON.parse(cslJson)[0].issued).toEqual({ 'date-parts': [[2017, 8, 5]], circa: true });
    expect(new URLSearchParams(coins).get('rft.date')).toBe('2017-08-05~');
  });

  it('sets what people read in the typography of French, and nothing that programs read', () => {
    const title = "L'appel: la suite";
    const { iso690, reference, bibtex, ris, cslJson } = cited({ title, parts: [`# ${title}`] });
    expect(iso690).toContain('L’appel\u00a0: la suite.');
    expect(reference).toContain('L’appel\u00a0: la suite.');
    for (const form of [bibtex, ris, cslJson]) expect(form).toContain(title);
  });

  it('says no more of a month or an interval than is known', () => {
    expect(cited({ date: '2020-01' }).ris).toContain('DA  - 2020/01//\r\n');
    const interval = cited({ date: '2018-07-16/2018-07-18' });
    expect(interval.ris).toContain('DA  - 2018/07//16–18 juillet 2018\r\n');
    expect(JSON.parse(interval.cslJson)[0].issued['date-parts']).toEqual([
      [2018, 7, 16],
      [2018, 7, 18],
    ]);
    expect(cited({ date: '2016/2018' }).bibtex).not.toContain('year =');
  });

  it('gives an undated article no date', () => {
    const { iso690, bibtex, ris, cslJson, coins } = cited({ date: null });
    expect(iso690).toContain('Le Quotidien, s. d. Archive');
    expect(bibtex).not.toMatch(/^ {2}(?:year|date) =/m);
    expect(ris).not.toMatch(/^(?:PY|DA) /m);
    expect(JSON.parse(cslJson)[0].issued).toBeUndefined();
    expect(new URLSearchParams(coins).has('rft.date')).toBe(false);
  });

  it('escapes what TeX would run, and lets no line break end a field', () => {
    const title = 'A}\\input{x} 5 % & $y_z$\nER  - ';
    const { bibtex, ris } = cited({ title, supplied: true });
    expect(bibtex).toContain('A\\}\\textbackslash{}input\\{x\\} 5 \\% \\& \\$y\\_z\\$ ER');
    expect(ris.match(/^ER {2}- $/gm)).toHaveLength(1);
  });

  it('brackets a supplied title', () => {
    expect(JSON.parse(cited({ title: 'Sans titre', supplied: true }).cslJson)[0].title).toBe(
      '[Sans titre]',
    );
  });
});
