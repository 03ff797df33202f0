import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { decisionPaths } from '../../src/site/views/decision-list.ts';
import { decisionsPages } from '../../src/site/views/decisions.ts';
import { authority, settings } from './fixtures/five.ts';
import { sketch } from './fixtures/record.ts';

const decision = (what: string) => ({ field: 'remove', what, because: `Raison de ${what}.` });

/** An archive of articles, a day apart, each with so many decisions. */
const pagesOf = (articles: number, each: number) => {
  const records = Array.from({ length: articles }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    const decisions = Array.from({ length: each }, (_, n) => decision(`${day}-${n}`));
    const { record } = sketch({
      file: `${day}.txt`,
      title: `Article ${day}`,
      date: `2017-01-${day}`,
      parts: [`# Article ${day}`, `Texte ${day}.`],
      decisions,
    });
    return record;
  });
  const context = siteContext(gatherArchive(records, authority), authority, settings);
  const views = [...decisionsPages.keys(context)].map((key) => decisionsPages.view(context, key));
  return { context, views };
};

const shown = ({ articles, entities, withdrawn }: ReturnType<typeof pagesOf>['views'][number]) => [
  ...articles.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
  ...[...entities, ...withdrawn].map(({ id }) => id),
];

describe('the list of decisions', () => {
  it('is one page while there are few', () => {
    const { views } = pagesOf(2, 3);
    expect(views).toHaveLength(1);
    expect(views[0]).toMatchObject({ path: 'decisions/', pager: null });
  });

  it('has pages once there are many: each decision once, none with more than its share', () => {
    const { views } = pagesOf(20, 21);
    expect(views.map(({ path }) => path)).toEqual([
      'decisions/',
      'decisions/page/3/',
      'decisions/page/2/',
      'decisions/page/1/',
    ]);
    const all = views.flatMap(shown);
    expect(new Set(all).size).toBe(20 * 21 + authority.length);
    expect(all).toHaveLength(20 * 21 + authority.length);
    for (const view of views) expect(shown(view).length).toBeLessThan(200);
    expect(views[0]?.articles[0]?.article.text).toBe('Article 20');
  });

  it('gives each decision an address on the page that has it', () => {
    const { context, views } = pagesOf(20, 21);
    const paths = [...decisionPaths(context).values()];
    expect(paths).toHaveLength(20 * 21 + authority.length);
    for (const path of paths) {
      const [page, id] = path.split('#');
      const view = views.find((one) => one.path === page);
      expect(view && shown(view), path).toContain(id);
    }
  });
});
