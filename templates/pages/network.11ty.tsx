import { number, STRINGS } from '../../src/site/strings.ts';
import type { NetworkDrawing, NetworkView } from '../../src/site/views/network.ts';
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
      {view.drawings.length === 0 ? (
        <p class="soft">{T.none}</p>
      ) : (
        <>
          <Drawings view={view} />
          <Table view={view} />
        </>
      )}
    </Layout>
  );
}

function Drawings({ view }: { readonly view: NetworkView }) {
  const [wide] = view.drawings;
  return (
    <figure class="network">
      <figcaption class="hidden">
        {T.drawing(wide?.nodes.length ?? 0, wide?.edges.length ?? 0)}
      </figcaption>
      {view.drawings.map((drawing) => (
        <Drawing drawing={drawing} key={drawing.name} />
      ))}
    </figure>
  );
}

function Drawing({ drawing }: { readonly drawing: NetworkDrawing }) {
  const { name, width, height, nodes, edges } = drawing;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything
    <svg class={name} viewBox={`0 0 ${width} ${height}`}>
      {edges.map(({ from, to, strength }) => (
        <line
          class={`w${strength}`}
          key={`${from.x},${from.y},${to.x},${to.y}`}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {nodes.map(({ href, text, x, y, radius, kind, labelled }) => (
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
