// The key `/` goes to the search field of the masthead; without this script the field works all the same.
const field = document.getElementById('chercher');

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  field?.focus();
});

// A box that does more with a script asks for it when it is first opened: `data-script` names the module.
for (const box of document.querySelectorAll('details[data-script]'))
  box.addEventListener(
    'toggle',
    async () => (await import(`./${box.dataset.script}.js`)).default(box),
    { once: true },
  );
