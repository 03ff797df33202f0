/**
 * Keys: `/` goes to the search field from anywhere, arrows go through the results, Enter opens the one
 * in focus (a link does so by itself), Escape goes back to the field, then empties it.
 */
export function listenForSlash(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isSwitchedOff()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/** The reader's choice on the page about accessibility, as `raccourci.js` keeps it. */
function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem('sans-raccourci') !== null;
  } catch {
    return false;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

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
