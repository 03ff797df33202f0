/** A place in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Moving {
  x: number;
  y: number;
}

interface Edge {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

const STEPS = 300;

/** Golden angle: points on a spiral with it never fall on one another. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * A force-directed layout (Fruchterman and Reingold, « Graph drawing by force-directed placement »,
 * 1991) that starts from a spiral instead of random places: the same graph, the same picture. The
 * work is `STEPS × nodes²`, so hand in tens of nodes, not thousands.
 *
 * @returns a point for each id, inside the frame with room for a label, rounded to 0.1
 */
export function layout(
  ids: readonly string[],
  edges: readonly Edge[],
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const points = ids.map((_, index): Moving => {
    const radius = Math.sqrt((index + 0.5) / ids.length);
    return { x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN) };
  });
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const links = edges.map(
    ({ a, b, weight }) => [indexOf.get(a) ?? 0, indexOf.get(b) ?? 0, weight] as const,
  );
  const ideal = 1.1 / Math.sqrt(Math.max(1, ids.length));
  for (let step = 0; step < STEPS; step += 1) {
    const heat = 0.12 * (1 - step / STEPS);
    move(points, forces(points, links, ideal), heat);
  }
  return inFrame(ids, points, frame);
}

function forces(
  points: readonly Moving[],
  links: readonly (readonly [number, number, number])[],
  ideal: number,
): Moving[] {
  const found = points.map(({ x, y }): Moving => ({ x: -x * 0.35 * ideal, y: -y * 0.35 * ideal }));
  for (let i = 0; i < points.length; i += 1)
    for (let j = i + 1; j < points.length; j += 1) {
      const [dx, dy, distance] = between(points, i, j);
      push(found, i, j, dx, dy, (ideal * ideal) / (distance * distance));
    }
  for (const [i, j, weight] of links) {
    const [dx, dy, distance] = between(points, i, j);
    push(found, i, j, dx, dy, (-distance / ideal) * (0.6 + 0.25 * Math.log2(weight)));
  }
  return found;
}

function between(points: readonly Moving[], i: number, j: number): [number, number, number] {
  const a = points[i] ?? { x: 0, y: 0 };
  const b = points[j] ?? { x: 0, y: 0 };
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return [dx, dy, Math.max(0.001, Math.hypot(dx, dy))];
}

function push(found: Moving[], i: number, j: number, dx: number, dy: number, force: number): void {
  const a = found[i];
  const b = found[j];
  if (!a || !b) return;
  a.x += dx * force;
  a.y += dy * force;
  b.x -= dx * force;
  b.y -= dy * force;
}

function move(points: readonly Moving[], by: readonly Moving[], heat: number): void {
  for (const [index, point] of points.entries()) {
    const force = by[index] ?? { x: 0, y: 0 };
    const length = Math.max(1e-9, Math.hypot(force.x, force.y));
    const step = Math.min(length, heat);
    point.x += (force.x / length) * step;
    point.y += (force.y / length) * step;
  }
}

function inFrame(
  ids: readonly string[],
  points: readonly Moving[],
  frame: { readonly width: number; readonly height: number },
): ReadonlyMap<string, Point> {
  const across = spread(points.map(({ x }) => x));
  const down = spread(points.map(({ y }) => y));
  const place = (
    value: number,
    [low, size]: readonly [number, number],
    room: number,
    margin: number,
  ) => Math.round((margin + ((value - low) / size) * (room - 2 * margin)) * 10) / 10;
  return new Map(
    ids.map((id, index) => {
      const { x, y } = points[index] ?? { x: 0, y: 0 };
      return [id, { x: place(x, across, frame.width, 90), y: place(y, down, frame.height, 45) }];
    }),
  );
}

function spread(values: readonly number[]): readonly [number, number] {
  const low = Math.min(...values);
  return [low, Math.max(1e-9, Math.max(...values) - low)];
}
