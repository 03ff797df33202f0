import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Room for half a label at the sides, and for one above and below. */
const MARGIN = { x: 60, y: 28 };

/**
 * Steps, and the heat (of d3's 1 at the start) with which they begin: first all nodes repel each other
 * strongly, so that what hangs together unfolds; then the links take their length; then nodes part.
 */
const UNFOLD = 150;
const SETTLE = 200;
const PART = 80;
const WARM = 0.5;
const COOL = 0.2;

/** How strongly all are drawn to the middle. */
const PULL = 0.04;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/**
 * A force-directed layout by `d3-force`. It starts from d3's spiral and its own seeded generator, so the
 * same graph in the same order gives the same picture everywhere.
 *
 * @param nodes sorted, with the radius that each will be drawn with
 * @returns a point for each id, inside the frame with room for a label, rounded to 0.1
 */
export function layout(
  nodes: readonly { readonly id: string; readonly radius: number }[],
  edges: readonly Edge[],
  frame: Frame,
): ReadonlyMap<string, Point> {
  const bodies = nodes.map(({ id, radius }): Body => ({ id, radius }));
  const room = Math.sqrt((frame.width * frame.height) / Math.max(1, nodes.length));
  const links = edges.map(({ a, b, weight }) => ({ source: a, target: b, weight }));
  const link = forceLink<Body, (typeof links)[number]>(links).id(({ id }) => id);
  const charge = forceManyBody<Body>();
  const simulation = forceSimulation(bodies)
    .stop()
    .force('charge', charge.strength(-20 * room))
    .force('link', link.distance(room / 8))
    .force('x', forceX<Body>().strength(PULL * (frame.height / frame.width)))
    .force('y', forceY<Body>().strength(PULL))
    .tick(UNFOLD);
  charge.strength(-room).distanceMax(room * 6);
  simulation
    .force('link', link.distance(room / 2))
    .alpha(WARM)
    .tick(SETTLE);
  // Nodes may pass each other until the shape has settled; only then each claims its own ground
  const ground = forceCollide<Body>(({ radius }) => radius + room * 0.2);
  simulation.force('collide', ground).alpha(COOL).tick(PART);
  return inFrame(bodies, frame);
}

/** One axis may be stretched so much more than the other. */
const STRETCH = 1.7;

/** Of a crowd, each axis is evened out so far: one far node does not press all others into a corner. */
const EVEN = 0.35;
const CROWD = 200;

/** Spread over the frame, in its middle where it does not fill it. */
function inFrame(bodies: readonly Body[], frame: Frame): ReadonlyMap<string, Point> {
  const even = EVEN * Math.min(1, bodies.length / CROWD);
  const xs = evened(
    bodies.map(({ x = 0 }) => x),
    even,
  );
  const ys = evened(
    bodies.map(({ y = 0 }) => y),
    even,
  );
  const room = { x: frame.width - 2 * MARGIN.x, y: frame.height - 2 * MARGIN.y };
  const scale = { x: room.x / spread(xs), y: room.y / spread(ys) };
  const most = STRETCH * Math.min(scale.x, scale.y);
  const place = (values: readonly number[], by: number, size: number, at: number): number => {
    const low = Math.min(...values);
    const used = (Math.max(...values) - low) * by;
    return Math.round(((size - used) / 2 + ((values[at] ?? 0) - low) * by) * 10) / 10;
  };
  return new Map(
    bodies.map(({ id }, at) => [
      id,
      {
        x: place(xs, Math.min(scale.x, most), frame.width, at),
        y: place(ys, Math.min(scale.y, most), frame.height, at),
      },
    ]),
  );
}

const spread = (values: readonly number[]): number =>
  Math.max(1e-9, Math.max(...values) - Math.min(...values));

/** Each value between where it is and where its rank would put it. */
function evened(values: readonly number[], share: number): number[] {
  const low = Math.min(...values);
  const range = spread(values);
  const order = values
    .map((_, at) => at)
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  const rank = new Map(order.map((at, place) => [at, place]));
  const last = Math.max(1, values.length - 1);
  return values
    .map(
      (value, at) => ((value - low) / range) * (1 - share) + ((rank.get(at) ?? 0) / last) * share,
    )
    .map((part) => part * range);
}
