/** A node that would like its name written beside it. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Height of its letters. */
  readonly size: number;
}

/** Where a name is written: `x`, `y` of its base line, and which end of it stands there. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly side: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mean width of a letter of Libre Franklin, for a height of 1. */
const LETTER = 0.56;

/**
 * Names for as many nodes as there is room for, the first ones first: above, below, right or left of the
 * node, or above and below to one side, where neither another name nor another node stands. Null where there is no such place: the name
 * is then left to the tooltip and the table.
 */
export function labels(
  nodes: readonly Named[],
  frame: { readonly width: number; readonly height: number },
): (Label | null)[] {
  const grid = boxGrid();
  for (const { x, y, radius } of nodes)
    grid.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  return nodes.map((node) => {
    for (const { label, box } of places(node)) {
      const inside =
        box.left >= 0 && box.right <= frame.width && box.top >= 0 && box.bottom <= frame.height;
      if (!inside || grid.meets(box)) continue;
      grid.add(box);
      return label;
    }
    return null;
  });
}

function places({ x, y, radius, text, size }: Named): { label: Label; box: Box }[] {
  const width = text.length * size * LETTER;
  const away = radius + size * 0.35;
  const at = (label: Label, left: number): { label: Label; box: Box } => ({
    label: { ...label, x: round(label.x), y: round(label.y) },
    box: { left, right: left + width, top: label.y - size * 0.85, bottom: label.y + size * 0.2 },
  });
  const level = y + size * 0.34;
  const [above, below] = [y - away, y + away + size * 0.75];
  const [left, right] = [x - radius, x + radius];
  return [
    at({ x, y: above, side: 'middle' }, x - width / 2),
    at({ x, y: below, side: 'middle' }, x - width / 2),
    at({ x: x + away, y: level, side: 'start' }, x + away),
    at({ x: x - away, y: level, side: 'end' }, x - away - width),
    ...[above, below].flatMap((line) => [
      at({ x: left, y: line, side: 'start' }, left),
      at({ x: right, y: line, side: 'end' }, right - width),
    ]),
  ];
}

const round = (n: number): number => Math.round(n * 10) / 10;

const CELL = 60;

/** Boxes by the cells of a grid, so that each new one meets its neighbours only. */
function boxGrid(): { add: (box: Box) => void; meets: (box: Box) => boolean } {
  const cells = new Map<string, Box[]>();
  const cellsOf = ({ left, right, top, bottom }: Box): string[] => {
    const found: string[] = [];
    for (let i = Math.floor(left / CELL); i <= Math.floor(right / CELL); i += 1)
      for (let j = Math.floor(top / CELL); j <= Math.floor(bottom / CELL); j += 1)
        found.push(`${i},${j}`);
    return found;
  };
  return {
    add(box) {
      for (const cell of cellsOf(box)) {
        const boxes = cells.get(cell);
        if (boxes) boxes.push(box);
        else cells.set(cell, [box]);
      }
    },
    meets: (box) =>
      cellsOf(box).some((cell) => cells.get(cell)?.some((other) => overlap(box, other)) ?? false),
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
