/**
 * Arrows go through the results, Enter opens the one in focus (a link does so by itself), Escape goes back to
 * the field, then empties it. The key `/` is that of every page (`raccourci.js`).
 */
export function listenForArrows(
  field: HTMLInputElement,
  results: HTMLElement,
  empty: () => void,
): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('.resultat-lien')];
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') moveTo(event, links()[0]);
    if (event.key === 'Escape') {
      event.preventDefault();
      empty();
    }
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(event.target as HTMLAnchorElement);
    if (event.key === 'Escape') moveTo(event, field);
    if (at === -1) return;
    if (event.key === 'ArrowDown') moveTo(event, all[at + 1]);
    if (event.key === 'ArrowUp') moveTo(event, all[at - 1] ?? field);
  });
}

function moveTo(event: KeyboardEvent, target: HTMLElement | undefined): void {
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}
