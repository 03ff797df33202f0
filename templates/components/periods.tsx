import { number } from '../../src/site/strings/index.ts';
import type { PeriodLink } from '../../src/site/views/article-list.ts';

interface PeriodsProps {
  readonly periods: readonly PeriodLink[];
  readonly title: string;
}

/** Years or months of a list, and how much each holds. */
export function Periods({ periods, title }: PeriodsProps) {
  if (periods.length === 0) return null;
  return (
    <nav class="periods" aria-label={title}>
      <ul>
        {periods.map(({ href, text, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>{' '}
            <span class="count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
