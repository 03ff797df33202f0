import type { Entity } from '../../archive/model.ts';
import type { EntityKind } from '../../model/entity.ts';
import { entityLink, type SiteContext } from '../context.ts';
import { pairPath } from '../urls.ts';
import type { Companion } from './companions.ts';
import type { Link } from './page.ts';

/** An entity in the middle of those it is named with, on a circle: no layout is sought, and none can be muddy. */
export interface CircleView {
  readonly width: number;
  readonly height: number;
  readonly centre: CirclePoint & { readonly name: string; readonly kind: EntityKind };
  readonly others: readonly CircleNode[];
  /** Between two of the others, where they too have a page together. */
  readonly links: readonly { readonly from: CirclePoint; readonly to: CirclePoint }[];
}

export interface CirclePoint {
  readonly x: number;
  readonly y: number;
}

export interface CircleNode extends CirclePoint, Link {
  readonly kind: EntityKind;
  readonly side: 'start' | 'middle' | 'end';
  /** Where the name is written. */
  readonly label: CirclePoint;
  /** 1..4, as wide as the two are often together. */
  readonly strength: 1 | 2 | 3 | 4;
}

const WIDTH = 400;
const HEIGHT = 300;
const RADIUS = { x: 80, y: 114 };

/** More names than this would touch each other on the circle. */
const MOST = 12;

/** Fewer are said better by the list alone. */
const FEWEST = 3;

/** Longest name that keeps clear of the edge of the picture. */
const LETTERS = 16;

/** Null where there is too little to draw. The list of companions says the same. */
export function circle(
  context: SiteContext,
  entity: Entity,
  companions: readonly Companion[],
): CircleView | null {
  const shown = companions.slice(0, MOST);
  if (shown.length < FEWEST) return null;
  const centre = { x: WIDTH / 2, y: HEIGHT / 2 };
  const most = Math.max(1, ...shown.map(({ together }) => together));
  const ids = ordered(
    context,
    shown.map(({ id }) => id),
  );
  const places = new Map(ids.map((id, at) => [id, pointOf(at, ids.length)]));
  return {
    width: WIDTH,
    height: HEIGHT,
    centre: { ...centre, name: entity.name, kind: entity.kind },
    others: shown.flatMap(({ id, together }) => {
      const other = context.archive.entityById.get(id);
      const link = entityLink(context, id);
      const point = places.get(id);
      if (!other || !link || !point) return [];
      const text =
        link.text.length > LETTERS ? `${link.text.slice(0, LETTERS - 1).trim()}…` : link.text;
      return [
        {
          ...point,
          href: link.href,
          text,
          kind: other.kind,
          strength: strengthOf(together / most),
        },
      ];
    }),
    links: ids.flatMap((a, at) =>
      ids.slice(at + 1).flatMap((b) => {
        const [from, to] = [places.get(a), places.get(b)];
        if (!from || !to || !context.pairs.has(pairPath(a, b))) return [];
        return [{ from: bare(from), to: bare(to) }];
      }),
    ),
  };
}

const bare = ({ x, y }: CirclePoint): CirclePoint => ({ x, y });

const strengthOf = (share: number): 1 | 2 | 3 | 4 =>
  share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;

/** Each next to one that it is named with, so that few links cross. */
function ordered({ pairs }: SiteContext, ids: readonly string[]): string[] {
  const left = [...ids];
  const found: string[] = [];
  for (let next = left.shift(); next !== undefined; ) {
    found.push(next);
    const here = next;
    const near = left.findIndex((id) => pairs.has(pairPath(here, id)));
    next = near < 0 ? left.shift() : left.splice(near, 1)[0];
  }
  return found;
}

/** From the top, clockwise; names stand outside the circle. */
function pointOf(at: number, of: number): Pick<CircleNode, 'x' | 'y' | 'side' | 'label'> {
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2;
  const [across, down] = [Math.cos(angle), Math.sin(angle)];
  const x = round(WIDTH / 2 + across * RADIUS.x);
  const y = round(HEIGHT / 2 + down * RADIUS.y);
  const side = Math.abs(across) < 0.2 ? 'middle' : across > 0 ? 'start' : 'end';
  const away = side === 'middle' ? 0 : Math.sign(across) * 12;
  const lift = side === 'middle' ? (down < 0 ? -12 : 22) : 4;
  return { x, y, side, label: { x: round(x + away), y: round(y + lift) } };
}

const round = (n: number): number => Math.round(n * 10) / 10;
