// The key `/` goes to the search field of the masthead; without this script the field works all the same.
const field = document.getElementById('chercher');

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  field?.focus();
});
