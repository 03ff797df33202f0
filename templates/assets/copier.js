// « Citer ce passage » opens and can be selected without this script, which adds a button that copies.
export default function addButton(box) {
  const citation = box.querySelector('.citation');
  if (!navigator.clipboard) return;
  const { copy, copied } = box.closest('[data-copy]').dataset;
  const button = document.createElement('button');
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(citation.textContent.trim());
    button.textContent = copied;
  });
  citation.after(button);
}
