import { STRINGS } from '../../src/site/strings/index.ts';
import type { SharedGroup } from '../../src/site/views/shared.ts';
import { Difference } from '../components/difference.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';

export const data = paged('shared');

const T = STRINGS.shared;

export function render({ view, site }: PageData<'shared'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">
          {T.intro}
          {view.groups.length > 0 && ` ${T.legend} ${view.total}.`}
        </p>
      </header>
      {view.groups.length === 0 && <p class="soft">{T.none}</p>}
      {view.groups.map((group) => (
        <Group group={group} key={group.passages[0]?.first.href} />
      ))}
      <Pager pager={view.pager} />
    </Layout>
  );
}

function Group({ group }: { readonly group: SharedGroup }) {
  return (
    <section class="group shared-group">
      <h2>
        {group.articles.map(({ href, text, date }) => (
          <span key={href}>
            <a href={href}>{text}</a> <span class="count">{date}</span>
          </span>
        ))}
      </h2>
      <ol>
        {group.passages.map(({ words, first, others }) => (
          <li key={first.href + words}>
            <blockquote>
              <p>
                {words} <a href={first.href}>{T.read}</a>
              </p>
            </blockquote>
            {others.map(({ href, text, diff }) => (
              <p class="other" key={href}>
                <a href={href}>{text}</a>
                {STRINGS.colon} {diff ? <Difference pieces={diff} /> : <em>{T.same}</em>}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
