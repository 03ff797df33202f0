import { number, STRINGS } from '../../src/site/strings/index.ts';
import type { NetworkView } from '../../src/site/views/network.ts';
import { Layout } from '../components/layout.tsx';
import { Legend, Network } from '../components/network.tsx';
import { type PageData, paged } from '../components/paged.ts';
import { Pager } from '../components/pager.tsx';

export const data = paged('network');

const T = STRINGS.network;

export function render({ view, site }: PageData<'network'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      {view.drawings.length > 0 && <Legend />}
      <Network drawings={view.drawings} />
      {view.rows.length === 0 ? <p class="soft">{T.none}</p> : <Table view={view} />}
      <Pager pager={view.pager} />
    </Layout>
  );
}

function Table({ view }: { readonly view: NetworkView }) {
  const { rows, first, total } = view;
  return (
    <table class="links">
      <caption>{T.rows(first, first + rows.length - 1, total)}</caption>
      <thead>
        <tr>
          <th scope="col">{T.first}</th>
          <th scope="col">{T.second}</th>
          <th scope="col" class="number">
            {T.weight}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ a, b, weight, pair }) => (
          <tr key={pair}>
            <td>
              <a href={a.href}>{a.text}</a>
            </td>
            <td>
              <a href={b.href}>{b.text}</a>
            </td>
            <td class="number">
              <a
                href={pair}
                aria-label={STRINGS.labelled(STRINGS.pair.title(a.text, b.text), String(weight))}
              >
                {number(weight)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
