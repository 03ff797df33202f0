import { STRINGS } from '../../src/site/strings/index.ts';
import type { CircleNode, CircleView } from '../../src/site/views/circle.ts';
import { Shape } from './shape.tsx';

/** An entity among those it is named with. The list beside it says the same. */
export function Circle({
  circle,
  name,
}: {
  readonly circle: CircleView | null;
  readonly name: string;
}) {
  if (!circle) return null;
  const { width, height, centre, others, links } = circle;
  return (
    <figure class="network circle">
      <figcaption class="hidden">{STRINGS.circle.drawing(name, others.length)}</figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything */}
      <svg viewBox={`0 0 ${width} ${height}`}>
        {links.map(({ from, to }) => (
          <line
            key={`${from.x},${from.y},${to.x},${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {others.map(({ x, y, strength, href }) => (
          <line class={`w${strength}`} key={href} x1={centre.x} y1={centre.y} x2={x} y2={y} />
        ))}
        {others.map((node) => (
          <Node node={node} key={node.href} />
        ))}
        <Shape kind={centre.kind} x={centre.x} y={centre.y} radius={9} />
      </svg>
    </figure>
  );
}

/** The list has the same link, so that the keyboard need not pass it twice. */
function Node({ node }: { readonly node: CircleNode }) {
  const { x, y, href, text, kind, label, side } = node;
  return (
    <a href={href} tabindex={-1}>
      <Shape kind={kind} x={x} y={y} radius={5.5} />
      <text class={side} x={label.x} y={label.y}>
        {text}
      </text>
    </a>
  );
}
