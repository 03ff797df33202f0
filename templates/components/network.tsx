import { STRINGS } from '../../src/site/strings/index.ts';
import type { NetworkDrawing, NetworkNode } from '../../src/site/views/drawing.ts';
import { Shape } from './shape.tsx';

/** Names and the links between them, for each size of screen. A table says the same. */
export function Network({ drawings }: { readonly drawings: readonly NetworkDrawing[] }) {
  const [first] = drawings;
  if (!first) return null;
  return (
    <figure class={drawings.length > 1 ? 'network sizes' : 'network'}>
      <figcaption class="hidden">
        {STRINGS.network.drawing(first.nodes.length, first.edges.length)}
      </figcaption>
      {drawings.map((drawing) => (
        <Drawing drawing={drawing} key={drawing.name} />
      ))}
    </figure>
  );
}

function Drawing({ drawing }: { readonly drawing: NetworkDrawing }) {
  const { name, width, height, nodes, edges } = drawing;
  const crowded = nodes.length > 60 ? ' crowded' : '';
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything
    <svg class={`for-${name}${crowded}`} viewBox={`0 0 ${width} ${height}`}>
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
      {/* The least named first: names of the others lie on top */}
      {[...nodes].reverse().map((node) => (
        <Node node={node} key={node.href} />
      ))}
    </svg>
  );
}

/** The table has the same links: the keyboard need not pass hundreds of nodes. */
function Node({ node }: { readonly node: NetworkNode }) {
  const { href, text, x, y, radius, kind, label } = node;
  return (
    <a href={href} tabindex={-1} aria-label={label ? undefined : text}>
      {!label && <title>{text}</title>}
      <Shape kind={kind} x={x} y={y} radius={radius} />
      {label && (
        <text class={`${label.side} ${label.size}`} x={label.x} y={label.y}>
          {text}
        </text>
      )}
    </a>
  );
}

/** What each shape stands for. */
export function Legend() {
  return (
    <ul class="legend">
      {(['person', 'organisation', 'place', 'other'] as const).map((kind) => (
        <li key={kind}>
          <svg class="network" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <Shape kind={kind} x={8} y={8} radius={5} />
          </svg>{' '}
          {STRINGS.kinds[kind].one}
        </li>
      ))}
    </ul>
  );
}
