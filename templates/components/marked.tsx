import type { Segment } from '../../src/site/segments.ts';

/** Words with one kind of mark. */
export function Marked({ segments }: { readonly segments: readonly Segment<null>[] }) {
  return (
    <>
      {segments.map((segment, index) =>
        typeof segment === 'string' ? (
          segment
        ) : (
          <mark key={index}>
            <Marked segments={segment.children} />
          </mark>
        ),
      )}
    </>
  );
}
