import type { Segment } from '../../src/site/segments.ts';
import type { ForeignMark } from '../../src/site/views/foreign.ts';

/** Words with one kind of mark (`null`), and their languages. */
export function Marked({
  segments,
}: {
  readonly segments: readonly Segment<ForeignMark | null>[];
}) {
  return (
    <>
      {segments.map((segment, index) => {
        if (typeof segment === 'string') return segment;
        const { mark, children } = segment;
        const inside = <Marked segments={children} />;
        return mark === null ? (
          <mark key={index}>{inside}</mark>
        ) : (
          <span lang={mark.language} key={index}>
            {inside}
          </span>
        );
      })}
    </>
  );
}
