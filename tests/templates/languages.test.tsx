import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { siteContext } from '../../src/site/context.ts';
import { passages } from '../../src/site/views/passages.ts';
import { quoteItem } from '../../src/site/views/quote-item.ts';
import { teaser } from '../../src/site/views/teaser.ts';
import { Passage } from '../../templates/components/passage.tsx';
import { QuoteList } from '../../templates/components/quote-list.tsx';
import { Teaser } from '../../templates/components/teaser.tsx';
import { settings } from '../site/fixtures/five.ts';
import { sketch } from '../site/fixtures/record.ts';

const ENGLISH = 'They are not what we said, it is the end of an era.';
const MARKED = `<span lang="en">${ENGLISH}</span>`;

const article = (language: string, parts: readonly string[]) => {
  const quotes = [[`« ${ENGLISH} »`, null]] as const;
  const { record } = sketch({
    file: `${language}.txt`,
    title: 'Titre',
    date: '2017-02-13',
    parts: ['# Titre', ...parts],
    quotes,
  });
  const archive = gatherArchive([{ ...record, language }], []);
  const [found] = archive.articles;
  const [quote] = found?.quotes ?? [];
  if (!found || !quote) throw new Error('no article, or no quote in it');
  const context = siteContext(archive, [], settings);
  const text = passages(context, found).map((passage) =>
    renderToString(<Passage passage={passage} span={1} reference="" />),
  );
  return {
    text: text.join('\n'),
    quotes: renderToString(<QuoteList quotes={[quoteItem(context, quote)]} speaker={false} />),
    teaser: renderToString(<Teaser item={teaser(context, found)} level={2} />),
  };
};

describe('a passage in another language', () => {
  const {
    text,
    quotes,
    teaser: shown,
  } = article('fr', [`Il écrit : « ${ENGLISH} » Voilà tout.`, `- légende: ${ENGLISH}`]);

  it('is told in the article, inside its quote, and where it was set apart', () => {
    expect(text).toContain(`<span class="quote" id="c1">«\u00a0${MARKED}\u00a0»</span> Voilà`);
    expect(text).toContain(`<blockquote>${MARKED}</blockquote>`);
    expect(text.match(/lang=/g)).toHaveLength(2);
  });

  it('is told in lists of quotes; the rest is the page’s own', () => {
    expect(quotes).toContain(`<blockquote>«\u00a0${MARKED}\u00a0»</blockquote>`);
    expect(shown).not.toContain('lang=');
  });
});

describe('an article in another language', () => {
  const { text, quotes, teaser: shown } = article('en', [`They said : « ${ENGLISH} »`]);

  it('has its language told wherever its words stand among others, once around its text', () => {
    expect(shown).toContain('<h2 lang="en">');
    expect(shown).toContain('<p class="extract" lang="en">');
    expect(quotes).toContain(`<blockquote><span lang="en">«\u00a0${ENGLISH}`);
    expect(text).not.toContain('lang=');
  });
});
