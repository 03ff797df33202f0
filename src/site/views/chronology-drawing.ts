import type { SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { type SpokenDate, type SpokenView, spanOf, spoken } from './spoken.ts';
import { scaleOver, ticks } from './time-scale.ts';
import { datedOf, endsOf, type TimelineView, timeline } from './timeline.ts';

/** Publications above an axis, below it the days that the texts speak of. */
export interface ChronologyDrawing extends TimelineView {
  readonly spoken: SpokenView;
  readonly caption: string;
}

/**
 * Null where there is nothing to draw.
 * @param dates what the texts speak of, by first day
 */
export function chronologyDrawing(
  context: SiteContext,
  dates: readonly SpokenDate[],
): ChronologyDrawing | null {
  const dated = datedOf(context);
  const span = spanOf(dated.length > 0 ? endsOf(dated) : null, dates);
  if (span === null) return null;
  const scale = scaleOver(...span);
  const nothing = { marks: [], bars: [], ticks: ticks(scale), dated: 0, from: '', to: '' };
  const published = timeline(context, dated, scale) ?? nothing;
  const below = spoken(dates, scale);
  return {
    ...published,
    spoken: below,
    caption: `${STRINGS.timeline.drawingBoth(published.dated)} ${below.words}`,
  };
}
