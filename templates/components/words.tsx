import type { Segment } from '../../src/site/segments.ts';
import type { TextMark } from '../../src/site/views/passages.ts';

/** The words of a block with names linked, quotes washed, times told. */
export function Words({ segments }: { readonly segments: readonly Segment<TextMark>[] }) {
  return (
    <>
      {segments.map((segment, index) => {
        if (typeof segment === 'string') return segment;
        const inside = <Words segments={segment.children} />;
        const { mark, first } = segment;
        const key = `${mark.kind}${index}`;
        if (mark.kind === 'name')
          return (
            <a class="entity" href={mark.href} key={key}>
              {inside}
            </a>
          );
        if (mark.kind === 'quote')
          return (
            <span class="quote" id={first ? mark.id : undefined} key={key}>
              {inside}
            </span>
          );
        if (mark.kind === 'foreign')
          return (
            <span lang={mark.language} key={key}>
              {inside}
            </span>
          );
        return mark.datetime === null ? (
          <span key={key}>{inside}</span>
        ) : (
          <time datetime={mark.datetime} key={key}>
            {inside}
          </time>
        );
      })}
    </>
  );
}
