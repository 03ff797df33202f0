import { STRINGS } from '../../src/site/strings/index.ts';
import type { Bar, Tick } from '../../src/site/views/time-scale.ts';
import { sideOf, type TimelineMark, type TimelineView } from '../../src/site/views/timeline.ts';

/** Heights in pixels; across, everything is in percent, so that words keep their size on any screen. */
const ABOVE = 12;
const LANE = 16;
const LABEL = 18;
const BAR = 64;

/** Where the axis of a drawing stands, below what stands on it. */
export function axisOf({ marks, bars }: TimelineView): number {
  return bars.length > 0 ? BAR + ABOVE : ABOVE + lanesOf(marks) * LANE;
}

const lanesOf = (marks: readonly TimelineMark[]): number =>
  Math.max(0, ...marks.map(({ lane }) => lane));

/** A class that keeps room for the labels above the picture. */
export const roomFor = ({ marks }: TimelineView): string =>
  `up${Math.max(0, ...marks.map(({ label, labelLevel }) => (label ? labelLevel + 1 : 0)))}`;

/** Publications in time. The list of articles says the same. */
export function Timeline({
  timeline,
  caption,
}: {
  readonly timeline: TimelineView;
  /** What the drawing says in words; left out, that it shows the whole archive. */
  readonly caption?: string;
}) {
  const { ticks, dated, from, to } = timeline;
  const axis = axisOf(timeline);
  return (
    <figure class={`timeline ${roomFor(timeline)}`}>
      <figcaption class="hidden">
        {caption ?? STRINGS.timeline.drawingLong(dated, from, to)}
      </figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything */}
      <svg height={axis + 40} width="100%">
        <Axis ticks={ticks} y={axis} bottom={axis + 6} />
        <Published timeline={timeline} axis={axis} />
      </svg>
    </figure>
  );
}

/** Percent within which a centred year would hang out of a phone's page. */
const EDGE = 4;

interface AxisProps {
  readonly ticks: readonly Tick[];
  readonly y: number;
  /** Where the lines of the years end; their names stand below. */
  readonly bottom: number;
}

export function Axis({ ticks, y, bottom }: AxisProps) {
  return (
    <>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      {ticks.map(({ x, label, minor }) => (
        <g class={minor ? 'tick minor' : 'tick'} key={label}>
          <line x1={`${x}%`} x2={`${x}%`} y1={y - 6} y2={bottom} />
          <text class={x < EDGE ? 'first' : undefined} x={`${x}%`} y={bottom + 21}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

/** What stands above the axis: a mark an article, or bars. */
export function Published({ timeline, axis }: { timeline: TimelineView; axis: number }) {
  const { marks, bars } = timeline;
  const top = axis - lanesOf(marks) * LANE;
  return (
    <>
      <Bars bars={bars} axis={axis} up={true} />
      {marks.map((mark) => (
        <Mark mark={mark} axis={axis} top={top} key={mark.href} />
      ))}
    </>
  );
}

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly axis: number;
  /** Else they hang below the axis. */
  readonly up: boolean;
}

export function Bars({ bars, axis, up }: BarsProps) {
  return (
    <>
      {bars.map(({ x, width, height }) => (
        <rect
          class={up ? 'bar' : 'bar said'}
          key={x}
          x={`${x}%`}
          width={`${width}%`}
          y={up ? axis - (height / 100) * BAR : axis}
          height={(height / 100) * BAR}
        />
      ))}
    </>
  );
}

const R = 6.5;

interface MarkProps {
  readonly mark: TimelineMark;
  readonly axis: number;
  /** Middle of the highest mark: names hang above it. */
  readonly top: number;
}

function Mark({ mark, axis, top }: MarkProps) {
  const { x, width, about } = mark;
  const y = axis - mark.lane * LANE;
  const label = top - 20 - mark.labelLevel * LABEL;
  return (
    <a href={mark.href}>
      <title>{STRINGS.labelled(mark.date, mark.title)}</title>
      <Dot x={x} width={width} about={about} y={y} radius={R} />
      {mark.label && (
        <g class="label">
          {(mark.labelLevel > 0 || top < axis) && (
            <line x1={`${x}%`} x2={`${x}%`} y1={y - 2 * R} y2={label + 5} />
          )}
          <text class={sideOf(x)} x={`${x}%`} y={label}>
            {mark.label}
          </text>
        </g>
      )}
    </a>
  );
}

interface DotProps {
  /** Middle and width, in percent. */
  readonly x: number;
  readonly width: number;
  readonly about: boolean;
  readonly y: number;
  readonly radius: number;
}

/** A dot for a day, a ring for a day that is only near, a capsule as wide as the doubt for what is wider. */
export function Dot({ x, width, about, y, radius }: DotProps) {
  if (width === 0)
    return (
      <circle
        class={about ? 'dot about' : 'dot'}
        cx={`${x}%`}
        cy={y}
        r={radius - (about ? 1 : 0)}
      />
    );
  const end = (part: number) => `${Math.round((x + part * width) * 100) / 100}%`;
  return (
    <line class="doubt" x1={end(-0.5)} x2={end(0.5)} y1={y} y2={y} stroke-width={2 * radius - 2} />
  );
}
