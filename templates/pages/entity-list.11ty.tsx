import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';
import { SparkLine } from '../components/spark-line.tsx';

export const data = paged('entityLists');

export function render({ view, site }: PageData<'entityLists'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{view.heading}</h1>
        <p class="intro">{view.intro}</p>
      </header>
      <ol class="entities">
        {view.items.map((item) => (
          <li key={item.href}>
            <a class="to" href={item.href}>
              {item.text}
            </a>
            <span class="soft">
              {item.asideOnly
                ? STRINGS.entity.onlyAside
                : `${STRINGS.counted.mentions(item.mentions)}, ${STRINGS.counted.articles(item.articles)}`}
              {item.forms > 1 && `, ${STRINGS.counted.forms(item.forms)}`}
            </span>
            {!item.asideOnly && <SparkLine spark={item.spark} />}
            {item.description && <span class="about">{item.description}</span>}
          </li>
        ))}
      </ol>
      <Pager pager={view.pager} />
    </Layout>
  );
}
