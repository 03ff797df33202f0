import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { comparisonPages } from '../../src/site/views/comparison.ts';
import { concordanceLine, firstSentences } from '../../src/site/views/concordance-lines.ts';
import { pairPages } from '../../src/site/views/pair.ts';
import { Concordance } from '../../templates/components/concordance.tsx';
import { Marked } from '../../templates/components/marked.tsx';
import { Signs } from '../../templates/components/signs.tsx';
import { settings } from '../site/fixtures/five.ts';
import { sketch } from '../site/fixtures/record.ts';

const BEFORE = 'They are not what';
const AFTER = 'and Mike Pence said, it is the end of an era.';
const ENGLISH = `${BEFORE} Jeff Flake ${AFTER}`;

/** An article that says the same sentence three times, so that the two names make a pair. */
function shown(language: string) {
  const parts = [1, 2, 3].map((nth) => `Il écrit, ${nth} fois : « ${ENGLISH} » Voilà tout.`);
  const { record, source } = sketch({
    file: `${language}.txt`,
    title: 'Titre',
    date: '2017-02-13',
    parts: ['# Titre', ...parts],
    names: {
      'jeff-flake': ['person', 'Jeff Flake', 'Jeff Flake'],
      'mike-pence': ['person', 'Mike Pence', 'Mike Pence'],
    },
  });
  const archive = gatherArchive([{ ...record, language }], []);
  const context = siteContext(archive, [], settings, '.', () => source);
  const entity = archive.entityById.get('jeff-flake');
  const [pair] = pairPages.keys(context);
  const [comparison] = comparisonPages.keys(context);
  if (!entity || !pair || !comparison) throw new Error('no name, no pair or no comparison');
  const lines = firstSentences(context, entity).map((one) => concordanceLine(context, one));
  const [passage] = pairPages.view(context, pair).articles[0]?.passages ?? [];
  const row = comparisonPages.view(context, comparison).rows[1];
  return {
    line: renderToString(<Concordance lines={lines.slice(0, 1)} />),
    pair: renderToString(<Marked segments={passage ?? []} />),
    is: renderToString(<Marked segments={row?.kind === 'paragraph' ? row.is : []} />),
    was: (row?.was ?? []).map((one) => [one.language, renderToString(<Signs signs={one.signs} />)]),
  };
}

describe('a foreign passage among the words of a page', () => {
  const { line, pair, is, was } = shown('fr');

  it('is told on each side of a name in a concordance, and in the name', () => {
    expect(line).toContain(`«\u00a0<span lang="en">${BEFORE} </span></span><mark>`);
    expect(line).toContain('<mark><span lang="en">Jeff Flake</span></mark>');
    expect(line).toContain(`<span class="after"><span lang="en"> ${AFTER}</span>`);
  });

  it('is told in the sentences of a pair, around both names', () => {
    expect(pair).toContain(`<span lang="en">${BEFORE} <mark>Jeff Flake</mark> and <mark>`);
  });

  it('is told on both sides of a comparison', () => {
    expect(is).toContain(`<span lang="en">${ENGLISH}</span>`);
    expect(was).toContainEqual(['en', ENGLISH]);
    expect(was.filter(([language]) => language !== null)).toHaveLength(1);
  });
});

describe('an article in another language, among the words of a page', () => {
  const { line, pair } = shown('en');

  it('has its language told in concordances and pairs', () => {
    expect(line).toContain('<span class="before"><span lang="en">');
    expect(pair).toMatch(/^<span lang="en">/);
  });
});
