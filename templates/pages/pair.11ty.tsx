import { STRINGS } from '../../src/site/strings/index.ts';
import { FeedHead, FeedList } from '../components/feeds.tsx';
import { Layout } from '../components/layout.tsx';
import { Marked } from '../components/marked.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('pairs');

export function render({ view, site }: PageData<'pairs'>) {
  const feeds = <FeedHead feeds={view.feeds} title={STRINGS.feedOf(view.title)} />;
  return (
    <Layout site={site} page={view} kind="list" extra={feeds}>
      <header class="opening">
        <p class="kicker">{STRINGS.pair.kicker}</p>
        <h1>
          <a href={view.a.href}>{view.a.text}</a> {STRINGS.pair.and}{' '}
          <a href={view.b.href}>{view.b.text}</a>
        </h1>
        <p class="intro">{STRINGS.pair.intro(view.total)}</p>
      </header>
      <ol class="appearances">
        {view.articles.map(({ href, text, date, passages }) => (
          <li key={href}>
            <p class="kicker">{date}</p>
            <h2>
              <a href={href}>{text}</a>
            </h2>
            {passages.map((segments, index) => (
              <p class="extract" key={index}>
                <Marked segments={segments} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      <p class="more">
        {STRINGS.follow} <FeedList feeds={view.feeds} />
      </p>
    </Layout>
  );
}
