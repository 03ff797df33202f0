import type { Pair } from '../../archive/pairs.ts';
import type { EntityKind } from '../../model/entity.ts';
import { entityLink, type SiteContext } from '../context.ts';
import { layout, type Point } from '../layout.ts';
import { withoutIslands } from './islands.ts';
import { type Label, labels } from './labels.ts';
import type { Link } from './page.ts';

/** A network as drawn: nodes most named first. */
export interface NetworkDrawing {
  readonly name: FrameName;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  /** Weakest first, so that the strongest lie on top. */
  readonly edges: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly strength: 1 | 2 | 3 | 4;
  }[];
}

export interface NetworkNode extends Link, Point {
  readonly radius: number;
  readonly kind: EntityKind;
  /** Null where the name would run into others. */
  readonly label: (Label & { readonly size: Size }) | null;
}

/** Of letters: the most named stand out. */
export type Size = 'large' | 'small';

type FrameName = 'wide' | 'middle' | 'narrow';

/** A size of screen: how wide the picture is, in the pixels in which its letters keep their size. */
export interface Frame {
  readonly name: FrameName;
  readonly width: number;
  /** Of a picture of few nodes, and how much each further one adds. */
  readonly height: number;
  readonly taller: number;
  /** More would be mud at that size. */
  readonly nodes: number;
  readonly edges: number;
}

const LETTERS = { large: 15, small: 12.5 } as const;

/** Nodes whose names are written large. */
const LARGE = 14;

/** Draws the strongest pairs that a frame has room for. */
export function draw(context: SiteContext, all: readonly Pair[], frame: Frame): NetworkDrawing {
  const { ids, pairs } = drawable(all, frame);
  const { name, width } = frame;
  const height = Math.round(frame.height + frame.taller * Math.sqrt(ids.length));
  const sized = ranked(context, ids);
  const edges = pairs.map(({ a, b, places }) => ({ a, b, weight: places.length }));
  const byId = [...sized].sort((x, y) => (x.id < y.id ? -1 : 1));
  const points = layout(byId, edges, { width, height });
  const pointOf = (id: string) => points.get(id) ?? { x: 0, y: 0 };
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  return {
    name,
    width,
    height,
    nodes: named(context, sized, pointOf, { width, height }),
    edges: edges
      .map(({ a, b, weight }) => ({
        from: pointOf(a),
        to: pointOf(b),
        strength: strengthOf(weight / heaviest),
      }))
      .reverse(),
  };
}

/** The strongest pairs, as long as they bring in no more entities than the frame has room for. */
function drawable(pairs: readonly Pair[], frame: Frame): { ids: string[]; pairs: Pair[] } {
  const ids = new Set<string>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const added = [pair.a, pair.b].filter((id) => !ids.has(id));
    if (kept.length >= frame.edges || ids.size + added.length > frame.nodes) continue;
    for (const id of added) ids.add(id);
    kept.push(pair);
  }
  const drawn = withoutIslands(kept);
  return { ids: [...new Set(drawn.flatMap(({ a, b }) => [a, b]))], pairs: drawn };
}

const strengthOf = (share: number): 1 | 2 | 3 | 4 =>
  share > 0.66 ? 4 : share > 0.4 ? 3 : share > 0.2 ? 2 : 1;

interface Sized {
  readonly id: string;
  readonly radius: number;
}

/** Most mentioned first; the area of a node is as large as its mentions, smaller where there are many nodes. */
function ranked({ archive }: SiteContext, ids: readonly string[]): Sized[] {
  const mentionsOf = (id: string): number => archive.entityById.get(id)?.mentions ?? 0;
  const most = Math.max(1, ...ids.map(mentionsOf));
  const largest = Math.max(7, 15 - ids.length / 60);
  return [...ids]
    .sort((a, b) => mentionsOf(b) - mentionsOf(a) || (a < b ? -1 : 1))
    .map((id) => ({
      id,
      radius: Math.round((2.5 + largest * Math.sqrt(mentionsOf(id) / most)) * 10) / 10,
    }));
}

function named(
  context: SiteContext,
  sized: readonly Sized[],
  pointOf: (id: string) => Point,
  frame: { width: number; height: number },
): NetworkNode[] {
  const found = sized.flatMap(({ id, radius }, at) => {
    const entity = context.archive.entityById.get(id);
    const link = entityLink(context, id);
    if (!entity || !link) return [];
    const size: Size = at < LARGE ? 'large' : 'small';
    return [{ ...link, ...pointOf(id), radius, kind: entity.kind, size }];
  });
  const placed = labels(
    found.map((node) => ({ ...node, size: LETTERS[node.size] })),
    frame,
  );
  return found.map(({ size, ...node }, at) => {
    const label = placed[at];
    return { ...node, label: label ? { ...label, size } : null };
  });
}
