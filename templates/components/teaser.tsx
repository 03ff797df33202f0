import type { ComponentChildren } from 'preact';
import type { Teaser as TeaserView } from '../../src/site/views/teaser.ts';
import { Badge } from './badge.tsx';
import { Title } from './title.tsx';

interface TeaserProps {
  readonly item: TeaserView;
  readonly level: 2 | 3;
  readonly children?: ComponentChildren;
}

/** An article in a list: date, title, first words. */
export function Teaser({ item, level, children }: TeaserProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="teaser">
      <p class="kicker">
        <span>{item.date}</span>
        {item.publisher && <span>{item.publisher}</span>}
        <Badge basis={item.basis} />
      </p>
      <Heading lang={item.language ?? undefined}>
        <a href={item.href}>
          <Title title={item.title} />
        </a>
      </Heading>
      {item.extract && (
        <p class="extract" lang={item.language ?? undefined}>
          {item.extract}
        </p>
      )}
      {children}
    </article>
  );
}
