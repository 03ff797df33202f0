/** A child of an element; text is inserted as text, never as markup. */
export type Child = Node | string;

/**
 * An element with attributes and children. `true` sets an attribute without value, `false` leaves it out.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children);
  return made;
}

/** Replaces what a box holds, and gives the focus back to the element with the same `id`, if it had it. */
export function fill(box: Element, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const id = focused !== null && box.contains(focused) ? focused.id : '';
  box.replaceChildren(...children);
  if (id !== '') document.getElementById(id)?.focus();
}
