import type { EntityKind } from '../../src/model/entity.ts';

interface ShapeProps {
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A person is a disc, an organisation a square, a place a ring, any other thing a lozenge: not by colour alone. */
export function Shape({ kind, x, y, radius }: ShapeProps) {
  if (kind === 'organisation') {
    const side = round(radius * 1.75);
    const corner = (at: number) => round(at - side / 2);
    return <rect class={kind} x={corner(x)} y={corner(y)} width={side} height={side} />;
  }
  if (kind === 'other') {
    const r = round(radius * 1.15);
    return <path class={kind} d={`M${x} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />;
  }
  return <circle class={kind} cx={x} cy={y} r={radius} />;
}

const round = (n: number): number => Math.round(n * 10) / 10;
