import { number, STRINGS } from '../../src/site/strings.ts';
import type { NetworkView } from '../../src/site/views/network.ts';
import { NETWORK } from '../../src/site/views/network.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('network');

const T = STRINGS.network;

export function render({ view, site }: PageData<'network'>) {
  return (
    <Layout site={site} page={view} kind="list">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      {view.nodes.length === 0 ? (
        <p class="soft">{T.none}</p>
      ) : (
        <>
          <Drawing view={view} />
          <Table view={view} />
        </>
      )}
    </Layout>
  );
}

function Drawing({ view }: { readonly view: NetworkView }) {
  return (
    <figure class="network">
      <figcaption class="hidden">{T.drawing(view.nodes.length, view.edges.length)}</figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything */}
      <svg viewBox={`0 0 ${NETWORK.width} ${NETWORK.height}`}>
        {view.edges.map(({ from, to, strength }) => (
          <line
            class={`w${strength}`}
            key={`${from.x},${from.y},${to.x},${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {view.nodes.map(({ href, text, x, y, radius, kind, labelled }) => (
          <a href={href} key={href} aria-label={text}>
            <title>{text}</title>
            <circle class={kind} cx={x} cy={y} r={radius} />
            {labelled && (
              <text x={x} y={y - radius - 5}>
                {text}
              </text>
            )}
          </a>
        ))}
      </svg>
    </figure>
  );
}

function Table({ view }: { readonly view: NetworkView }) {
  return (
    <table>
      <caption>{T.limited(view.rows.length, view.total)}</caption>
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
        {view.rows.map(({ a, b, weight, pair }) => (
          <tr key={pair}>
            <td>
              <a href={a.href}>{a.text}</a>
            </td>
            <td>
              <a href={b.href}>{b.text}</a>
            </td>
            <td class="number">
              <a href={pair} aria-label={`${a.text} et ${b.text} : ${weight}`}>
                {number(weight)}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
