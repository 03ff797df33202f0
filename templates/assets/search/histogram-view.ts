import type { Bar, Histogram, Period } from '../../../src/search/histogram.ts';
import { overlaps } from '../../../src/search/histogram.ts';
import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import { element } from './dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Of the drawing, in its own units: it is stretched to the width there is. */
const HEIGHT = 100;
const COLUMN = 10;
const WIDEST = 8.5;
/** Fewer bars are drawn as thin as if there were so many: a slab says no more than a line. */
const MANY_BARS = 30;
/** The full height is for so many articles at least: one alone is no peak. */
const FULL = 2;
/** A bar that stands for anything at all is seen. */
const LEAST = 2.5;

/**
 * The results over time: bars to draw over with a pointer, two lists that say the same to a keyboard,
 * and the figures as a table. Null where all results fall into one bar and no period is chosen.
 */
export function histogramView(
  drawn: Histogram | null,
  period: Period | null,
  choose: (period: Period | null) => void,
): HTMLElement | null {
  if (drawn === null || (drawn.bars.length < 2 && period === null)) return null;
  const { bars } = drawn;
  const most = Math.max(...bars.map(({ count }) => count));
  const box = element(
    'section',
    { class: 'recherche-temps', 'aria-labelledby': 'recherche-temps-titre' },
    element('h2', { id: 'recherche-temps-titre' }, STRINGS.time.title),
    element('p', { class: 'recherche-temps-plus' }, STRINGS.time.most(most)),
    bandView(drawn, period, choose),
    element(
      'p',
      { class: 'recherche-temps-bornes', 'aria-hidden': 'true' },
      element('span', {}, STRINGS.time.bar(bars[0]?.from ?? '', drawn.unit)),
      element('span', {}, STRINGS.time.bar(bars.at(-1)?.from ?? '', drawn.unit)),
    ),
    controls(drawn, period, choose),
    figures(drawn),
  );
  return box;
}

/** The bars; a press chooses one, a stroke over several all of them. */
function bandView(
  { bars, unit }: Histogram,
  period: Period | null,
  choose: (period: Period | null) => void,
): SVGSVGElement {
  const svg = svgElement('svg', {
    viewBox: `0 0 ${bars.length * COLUMN} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    class: 'recherche-temps-dessin',
    'aria-hidden': 'true',
  });
  const full = Math.max(FULL, ...bars.map(({ count }) => count));
  const width = WIDEST * Math.min(1, bars.length / MANY_BARS);
  const rects = bars.map((bar, at) => {
    const height = bar.count === 0 ? 0 : Math.max(LEAST, (bar.count / full) * HEIGHT);
    // The whole column answers to the pointer, the bar itself is what is seen
    const column = svgElement('rect', {
      x: `${at * COLUMN}`,
      y: '0',
      width: `${COLUMN}`,
      height: '100%',
      class: 'colonne',
    });
    const rect = svgElement('rect', {
      x: `${at * COLUMN + (COLUMN - width) / 2}`,
      y: `${HEIGHT - height}`,
      width: `${width}`,
      height: `${height}`,
      class: 'barre',
    });
    const title = svgElement('title', {});
    title.textContent = STRINGS.time.barTitle(bar.from, unit, bar.count);
    column.append(title);
    svg.append(rect, column);
    return rect;
  });
  const paint = (chosen: Period | null) =>
    bars.forEach(({ from, to }, at) => {
      const inside = chosen !== null && overlaps({ from, to }, chosen);
      rects[at]?.classList.toggle('choisie', inside);
      rects[at]?.classList.toggle('ecartee', chosen !== null && !inside);
    });
  paint(period);
  followStroke(svg, bars, paint, choose);
  return svg;
}

function followStroke(
  svg: SVGSVGElement,
  bars: readonly Bar[],
  paint: (period: Period) => void,
  choose: (period: Period) => void,
): void {
  let first: number | null = null;
  const barAt = (event: PointerEvent): number => {
    const { left, width } = svg.getBoundingClientRect();
    const at = Math.floor(((event.clientX - left) / width) * bars.length);
    return Math.min(Math.max(at, 0), bars.length - 1);
  };
  const stretch = (event: PointerEvent): Period => {
    const [from, to] = [first ?? 0, barAt(event)].toSorted((a, b) => a - b);
    return { from: bars[from ?? 0]?.from ?? '', to: bars[to ?? 0]?.to ?? '' };
  };
  svg.addEventListener('pointerdown', (event) => {
    first = barAt(event);
    svg.setPointerCapture(event.pointerId);
    paint(stretch(event));
  });
  svg.addEventListener('pointermove', (event) => {
    if (first !== null) paint(stretch(event));
  });
  svg.addEventListener('pointerup', (event) => {
    if (first !== null) choose(stretch(event));
    first = null;
  });
  svg.addEventListener('pointercancel', () => {
    first = null;
  });
}

/** « du … au … »: the same choice without a pointer. */
function controls(
  { bars, unit }: Histogram,
  period: Period | null,
  choose: (period: Period | null) => void,
): HTMLElement {
  const chosen = bars.filter((bar) => period !== null && overlaps(bar, period));
  const [first, last] = [chosen[0] ?? bars[0], chosen.at(-1) ?? bars.at(-1)];
  const list = (id: string, selected: Bar | undefined, edgeOf: (bar: Bar) => string) =>
    element(
      'select',
      { id },
      ...bars.map((bar) =>
        element(
          'option',
          { value: edgeOf(bar), selected: bar === selected },
          STRINGS.time.bar(bar.from, unit),
        ),
      ),
    );
  const from = list('recherche-du', first, (bar) => bar.from);
  const to = list('recherche-au', last, (bar) => bar.to);
  from.addEventListener('change', () =>
    choose({ from: from.value, to: to.value < from.value ? endOf(from.value, bars) : to.value }),
  );
  to.addEventListener('change', () =>
    choose({ from: from.value > to.value ? startOf(to.value, bars) : from.value, to: to.value }),
  );
  const row = element(
    'p',
    { class: 'recherche-temps-choix' },
    element('label', {}, STRINGS.time.from, ' ', from),
    ' ',
    element('label', {}, STRINGS.time.to, ' ', to),
  );
  if (period !== null) {
    const all = element(
      'button',
      { type: 'button', class: 'bouton-texte', id: 'recherche-temps-tout' },
      STRINGS.time.all,
    );
    all.addEventListener('click', () => choose(null));
    row.append(' ', all);
  }
  return row;
}

const endOf = (from: string, bars: readonly Bar[]): string =>
  bars.find((bar) => bar.from === from)?.to ?? from;
const startOf = (to: string, bars: readonly Bar[]): string =>
  bars.find((bar) => bar.to === to)?.from ?? to;

function figures({ bars, unit }: Histogram): HTMLDetailsElement {
  const rows = bars
    .filter(({ count }) => count > 0)
    .map(({ from, count }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, STRINGS.time.bar(from, unit)),
        element('td', {}, STRINGS.time.articles(count)),
      ),
    );
  return element(
    'details',
    { class: 'recherche-temps-chiffres' },
    element('summary', {}, STRINGS.time.figures),
    element(
      'table',
      {},
      element('caption', {}, STRINGS.time.caption),
      element('tbody', {}, ...rows),
    ),
  );
}

function svgElement<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
