// The key `/` goes to the search field, of the page of search or of the masthead; without this script both work all the same.
const field = document.querySelector('#recherche-champ, #chercher');

// A reader may switch the key off, on the page about accessibility (WCAG 2.1.4): this browser remembers it.
const OFF = 'sans-raccourci';
const isOff = () => {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
};

const box = document.getElementById(OFF);
if (box) {
  box.checked = isOff();
  box.closest('[hidden]').hidden = false;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.setItem(OFF, '');
    else localStorage.removeItem(OFF);
  });
}

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
  if (event.target.closest?.('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  field?.focus();
  field?.select();
});

// A box that does more with a script asks for it when it is first opened: `data-script` names the module.
for (const details of document.querySelectorAll('details[data-script]'))
  details.addEventListener(
    'toggle',
    async () => (await import(`./${details.dataset.script}.js`)).default(details),
    { once: true },
  );
