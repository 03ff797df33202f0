import { STRINGS } from '../../src/site/strings/index.ts';
import { sideOf, type TimelineMark, type TimelineView } from '../../src/site/views/timeline.ts';

/** Heights in pixels; across, everything is in percent, so that words keep their size on any screen. */
const ABOVE = 12;
const LANE = 16;
const LABEL = 18;
const BAR = 64;

/** Publications in time. The list of articles says the same. */
export function Timeline({
  timeline,
  caption,
}: {
  readonly timeline: TimelineView;
  /** What the drawing says in words; left out, that it shows the whole archive. */
  readonly caption?: string;
}) {
  const { marks, bars, ticks, dated, from, to } = timeline;
  const lanes = Math.max(0, ...marks.map(({ lane }) => lane));
  const levels = Math.max(0, ...marks.map(({ label, labelLevel }) => (label ? labelLevel + 1 : 0)));
  const axis = bars.length > 0 ? BAR + ABOVE : ABOVE + lanes * LANE;
  const height = axis + 40;
  return (
    <figure class={`timeline up${levels}`}>
      <figcaption class="hidden">
        {caption ?? STRINGS.timeline.drawingLong(dated, from, to)}
      </figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything */}
      <svg height={height} width="100%">
        <line class="axis" x1="0" x2="100%" y1={axis} y2={axis} />
        {ticks.map(({ x, label, minor }) => (
          <g class={minor ? 'tick minor' : 'tick'} key={label}>
            <line x1={`${x}%`} x2={`${x}%`} y1={axis - 6} y2={axis + 6} />
            <text x={`${x}%`} y={axis + 27}>
              {label}
            </text>
          </g>
        ))}
        {bars.map((bar) => (
          <rect
            class="bar"
            key={bar.x}
            x={`${bar.x}%`}
            width={`${bar.width}%`}
            y={axis - (bar.height / 100) * BAR}
            height={(bar.height / 100) * BAR}
          />
        ))}
        {marks.map((mark) => (
          <Mark mark={mark} axis={axis} top={axis - lanes * LANE} key={mark.href} />
        ))}
      </svg>
    </figure>
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
  const y = axis - mark.lane * LANE;
  const label = top - 20 - mark.labelLevel * LABEL;
  return (
    <a href={mark.href}>
      <title>{STRINGS.labelled(mark.date, mark.title)}</title>
      {mark.width === 0 ? (
        <circle class="dot" cx={`${mark.x}%`} cy={y} r={R} />
      ) : (
        <rect
          class="dot doubt"
          x={`${mark.x - mark.width / 2}%`}
          width={`${mark.width}%`}
          y={y - R + 1}
          height={2 * R - 2}
          rx={R - 1}
        />
      )}
      {mark.label && (
        <g class="label">
          {(mark.labelLevel > 0 || top < axis) && (
            <line x1={`${mark.x}%`} x2={`${mark.x}%`} y1={y - 2 * R} y2={label + 5} />
          )}
          <text class={sideOf(mark.x)} x={`${mark.x}%`} y={label}>
            {mark.label}
          </text>
        </g>
      )}
    </a>
  );
}
