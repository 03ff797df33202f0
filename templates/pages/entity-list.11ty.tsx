import { count } from '../../src/site/strings.ts';
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
                ? 'dans des passages mis à part'
                : `${count(item.mentions, 'mention')}, ${count(item.articles, 'article')}`}
              {item.forms > 1 && `, ${count(item.forms, 'graphie')}`}
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
