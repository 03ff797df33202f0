import type { Link } from '../../src/site/views/page.ts';

interface OrdersProps {
  readonly orders: readonly (Link & { readonly current: boolean })[];
  readonly label: string;
}

/** The same list in other orders, each a page of its own. */
export function Orders({ orders, label }: OrdersProps) {
  return (
    <nav class="periods" aria-label={label}>
      <ul>
        {orders.map(({ href, text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
