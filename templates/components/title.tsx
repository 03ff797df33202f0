import type { TitleView } from '../../src/site/views/teaser.ts';

/** A title; one that no source wrote stands in brackets. */
export function Title({ title }: { readonly title: TitleView }) {
  if (!title.supplied) return <>{title.text}</>;
  return (
    <>
      <span class="bracket">[</span>
      {title.text}
      <span class="bracket">]</span>
    </>
  );
}
