import { STRINGS } from '../../src/site/strings/index.ts';
import type { ChronologyDrawing } from '../../src/site/views/chronology-drawing.ts';
import type { SpokenMark, SpokenView } from '../../src/site/views/spoken.ts';
import { Axis, axisOf, Bars, Dot, Published, roomFor } from './timeline.tsx';

const T = STRINGS.timeline;

/** Pixels between the axis and the first lane below it, between lanes, and of the bars. */
const FIRST = 20;
const LANE = 12;
const BAR = 64;

/** Publications above the axis, what the texts speak of below it. The list says the same. */
export function Chronicle({ drawing }: { readonly drawing: ChronologyDrawing }) {
  const { spoken, caption, ticks } = drawing;
  const axis = axisOf(drawing);
  const bottom = axis + (spoken.bars.length > 0 ? BAR + 6 : FIRST + spoken.lanes * LANE);
  return (
    <figure class={`timeline chronicle ${roomFor(drawing)}`}>
      <figcaption class="hidden">{caption}</figcaption>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption names it; a title would be a tooltip over everything */}
      <svg height={bottom + 34} width="100%">
        <Axis ticks={ticks} y={axis} bottom={bottom} />
        <Published timeline={drawing} axis={axis} />
        <Spoken spoken={spoken} axis={axis} />
      </svg>
      <Legend drawing={drawing} />
      <p class="soft">{spoken.words}</p>
    </figure>
  );
}

function Spoken({ spoken, axis }: { readonly spoken: SpokenView; readonly axis: number }) {
  return (
    <g class="said">
      <Bars bars={spoken.bars} axis={axis} up={false} />
      {spoken.marks.map((mark) => (
        <Mark mark={mark} y={axis + FIRST + mark.lane * LANE} key={mark.href} />
      ))}
    </g>
  );
}

/** The list has the same links: the keyboard need not pass a hundred marks. */
function Mark({ mark, y }: { readonly mark: SpokenMark; readonly y: number }) {
  const { href, text, x, width, about, weight } = mark;
  return (
    <a href={href} tabindex={-1}>
      <title>{text}</title>
      <Dot x={x} width={width} about={about} y={y} radius={3 + weight * 0.75} />
    </a>
  );
}

/** The sign of a sure day of publication. */
const DAY = { said: false, bars: false, width: 0, about: false };

/** The signs that the drawing has. */
function Legend({ drawing }: { readonly drawing: ChronologyDrawing }) {
  const { marks, spoken } = drawing;
  const all = [...marks, ...spoken.marks];
  const signs = [
    { ...DAY, text: T.legendPublished, bars: drawing.bars.length > 0, drawn: drawing.dated > 0 },
    { ...DAY, text: T.legendSpoken, said: true, bars: spoken.bars.length > 0, drawn: true },
    { ...DAY, text: T.legendAbout, about: true, drawn: all.some(isAbout) },
    { ...DAY, text: T.legendRange, width: 40, drawn: all.some(isRange) },
  ];
  return (
    <ul class="legend">
      {signs
        .filter(({ drawn }) => drawn)
        .map(({ text, said, bars, width, about }) => (
          <li key={text}>
            <svg
              class={said ? 'said' : undefined}
              width={width === 0 ? 14 : 26}
              height="16"
              aria-hidden="true"
            >
              {bars ? (
                <rect class="bar" x="4" y="2" width="6" height="12" />
              ) : (
                <Dot x={50} width={width} about={about} y={8} radius={said ? 4.25 : 5.5} />
              )}
            </svg>
            {text}
          </li>
        ))}
    </ul>
  );
}

interface Drawn {
  readonly width: number;
  readonly about: boolean;
}

const isAbout = ({ width, about }: Drawn): boolean => width === 0 && about;
const isRange = ({ width }: Drawn): boolean => width > 0;
