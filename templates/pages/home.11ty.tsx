import { STRINGS } from '../../src/site/strings/index.ts';
import type { Ranking } from '../../src/site/views/home.ts';
import { Layout } from '../components/layout.tsx';
import { Network } from '../components/network.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { SparkLine } from '../components/spark-line.tsx';
import { Teaser } from '../components/teaser.tsx';
import { Timeline } from '../components/timeline.tsx';
import { UndatedNote } from '../components/undated-note.tsx';

export const data = paged('home');

export function render({ view, site }: PageData<'home'>) {
  return (
    <Layout site={site} page={view} kind="home">
      <h1 class="hidden">{site.title}</h1>
      {view.timeline && <Timeline timeline={view.timeline} />}
      <div class="columns">
        <section aria-labelledby="derniers">
          <h2 class="hidden" id="derniers">
            {STRINGS.homeLatest}
          </h2>
          {view.articles.map((item) => (
            <Teaser item={item} level={3} key={item.href} />
          ))}
          {view.articles.length === 0 && <p class="soft">{STRINGS.list.empty}</p>}
          <UndatedNote link={view.undated} />
          {view.more && (
            <p class="more">
              <a href={view.more.href}>{view.more.text}</a>
            </p>
          )}
        </section>
        <div class="ranks">
          {view.network && (
            <section>
              <h2>
                <a href={view.network.href}>{view.network.text}</a>
              </h2>
              <Network drawings={[view.network.drawing]} />
            </section>
          )}
          {view.ranks.map((ranking) => (
            <Ranks ranking={ranking} key={ranking.title} />
          ))}
        </div>
      </div>
    </Layout>
  );
}

function Ranks({ ranking }: { readonly ranking: Ranking }) {
  return (
    <section>
      <h2>
        <a href={ranking.all}>{ranking.title}</a>
      </h2>
      <ol class="rank">
        {ranking.items.map(({ href, text, spark }) => (
          <li key={href}>
            <a href={href}>{text}</a>
            <SparkLine spark={spark} />
          </li>
        ))}
      </ol>
    </section>
  );
}
