// « Proposer une correction »: the lines follow the form. JSON strings are YAML strings, so nothing needs escaping.

/** @param {HTMLElement} box the form, the lines, and the link that sends them */
export default function propose(box) {
  const form = box.querySelector('fieldset');
  const [what, text, value, because] = ['what', 'text', 'value', 'because'].map((name) =>
    form.querySelector(`[name="${name}"]`),
  );
  const lines = box.querySelector('.lines');
  const link = box.querySelector('.send');

  const update = () => {
    const kind = what.selectedOptions[0].dataset;
    text.parentElement.hidden = kind.text === undefined;
    value.parentElement.hidden = kind.value === undefined;
    const fields = [
      [kind.text, JSON.stringify(text.value.trim())],
      [kind.value, value.value.trim() === '' ? 'null' : JSON.stringify(value.value.trim())],
      ['because', JSON.stringify(because.value.trim())],
    ].filter(([key]) => key !== undefined);
    const list = kind.list !== undefined;
    const indent = (at) => (!list ? '  ' : at === 0 ? '  - ' : '    ');
    lines.textContent = `${what.value}:\n${fields.map(([key, word], at) => `${indent(at)}${key}: ${word}\n`).join('')}`;
    if (link) link.href = box.dataset.send.replace('{yaml}', encodeURIComponent(lines.textContent));
  };
  form.hidden = false;
  form.addEventListener('input', update);
  // A passage that the reader has marked is what the correction is about
  const marked = String(getSelection()).trim();
  if (marked) text.value = marked;
  update();
}
