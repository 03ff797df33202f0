import type { Pair } from '../../archive/pairs.ts';
import type { EntityKind } from '../../model/entity.ts';
import { entityLink, head, type SiteContext } from '../context.ts';
import { single } from '../kind.ts';
import { layout, type Point } from '../layout.ts';
import { STRINGS } from '../strings.ts';
import { PATHS } from '../urls.ts';
import type { Link, PageHead } from './page.ts';

/** Who is named with whom, drawn for a wide and for a narrow screen, and as a table. */
export interface NetworkView extends PageHead {
  readonly drawings: readonly NetworkDrawing[];
  readonly rows: readonly {
    readonly a: Link;
    readonly b: Link;
    readonly weight: number;
    readonly pair: string;
  }[];
  readonly total: number;
}

export interface NetworkDrawing {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly {
    readonly from: Point;
    readonly to: Point;
    readonly strength: 1 | 2 | 3 | 4;
  }[];
}

export interface NetworkNode extends Link {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: EntityKind;
  /** Names of small nodes are left to the tooltip where they would run into others. */
  readonly labelled: boolean;
}

/** More nodes or edges than these would be mud at that size. */
const FRAMES = [
  { name: 'wide', width: 1000, height: 640, nodes: 60, edges: 160 },
  { name: 'narrow', width: 400, height: 520, nodes: 16, edges: 40 },
] as const;

type Frame = (typeof FRAMES)[number];

const MOST_ROWS = 100;

export const networkPage = single(PATHS.network, networkView);

function networkView(context: SiteContext): NetworkView {
  const all = [...context.pairs];
  return {
    ...head(context, {
      path: PATHS.network,
      title: STRINGS.network.title,
      description: STRINGS.network.intro,
      section: 'network',
    }),
    drawings:
      all.length === 0
        ? []
        : FRAMES.map((frame) =>
            drawing(
              context,
              all.map(([, pair]) => pair),
              frame,
            ),
          ),
    rows: all.slice(0, MOST_ROWS).map(([path, pair]) => ({
      a: entityLink(context, pair.a) ?? { href: '', text: pair.a },
      b: entityLink(context, pair.b) ?? { href: '', text: pair.b },
      weight: pair.places.length,
      pair: context.urls.href(path),
    })),
    total: all.length,
  };
}

function drawing(context: SiteContext, all: readonly Pair[], frame: Frame): NetworkDrawing {
  const { ids, pairs } = drawable(all, frame);
  const edges = pairs.map(({ a, b, places }) => ({ a, b, weight: places.length }));
  const points = layout(ids, edges, frame);
  const pointOf = (id: string) => points.get(id) ?? { x: 0, y: 0 };
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  const { name, width, height } = frame;
  return {
    name,
    width,
    height,
    nodes: nodes(context, ids, pointOf),
    edges: edges.map(({ a, b, weight }) => ({
      from: pointOf(a),
      to: pointOf(b),
      strength: strengthOf(weight / heaviest),
    })),
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
  return { ids: [...ids].sort(), pairs: kept };
}

const strengthOf = (share: number): 1 | 2 | 3 | 4 =>
  share > 0.66 ? 4 : share > 0.4 ? 3 : share > 0.2 ? 2 : 1;

function nodes(
  context: SiteContext,
  ids: readonly string[],
  pointOf: (id: string) => Point,
): NetworkNode[] {
  const { archive } = context;
  const most = Math.max(1, ...ids.map((id) => archive.entityById.get(id)?.mentions ?? 0));
  const ranked = [...ids]
    .map((id) => ({ id, entity: archive.entityById.get(id) }))
    .sort(
      (x, y) => (y.entity?.mentions ?? 0) - (x.entity?.mentions ?? 0) || (x.id < y.id ? -1 : 1),
    );
  const placed: Box[] = [];
  return ranked.flatMap(({ id, entity }) => {
    const link = entityLink(context, id);
    if (!entity || !link) return [];
    const { x, y } = pointOf(id);
    const radius = Math.round((5 + 11 * Math.sqrt(entity.mentions / most)) * 10) / 10;
    const labelled = claim(placed, {
      x,
      y: y - radius - 8,
      width: link.text.length * 7.6,
      height: 18,
    });
    return [{ ...link, x, y, radius, kind: entity.kind, labelled }];
  });
}

/** A label's place, centred. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Takes the place unless another label is there. */
function claim(placed: Box[], box: Box): boolean {
  const free = placed.every(
    (other) =>
      Math.abs(other.x - box.x) * 2 > other.width + box.width ||
      Math.abs(other.y - box.y) * 2 > other.height + box.height,
  );
  if (free) placed.push(box);
  return free;
}
