import { STRINGS } from '../../src/site/strings/index.ts';
import type { CorrectView } from '../../src/site/views/correct.ts';

const T = STRINGS.correct;

/** Which keys a decision has: the passage that it is about, and its value. */
const KINDS = [
  { key: 'title', value: 'text' },
  { key: 'date', value: 'edtf' },
  { key: 'publisher', value: 'name' },
  { key: 'authors', value: 'name', list: true },
  { key: 'remove', text: 'text', list: true },
  { key: 'keep', text: 'text', list: true },
  { key: 'sections', text: 'text', list: true },
  { key: 'entities', text: 'text', value: 'is', list: true },
  { key: 'quotes', text: 'text', value: 'speaker', list: true },
] as const satisfies readonly Kind[];

interface Kind {
  readonly key: keyof typeof T.kinds;
  readonly text?: string;
  readonly value?: string;
  readonly list?: boolean;
}

/** The lines of a correction: a form fills them where a script runs, a template stands there where none does. */
export function Correct({ view }: { readonly view: CorrectView }) {
  const start = view.send?.replace('{file}', encodeURIComponent(view.file));
  return (
    <details class="correct" data-script="proposer" data-send={start ?? undefined}>
      <summary>{T.title}</summary>
      <p>
        {T.intro} <code>{view.file}</code>
      </p>
      <fieldset class="fields-of" hidden>
        <legend class="hidden">{T.form}</legend>
        <label>
          {T.what}
          <select name="what">
            {(KINDS as readonly Kind[]).map(({ key, text, value, list }) => (
              <option
                value={key}
                data-text={text}
                data-value={value}
                data-list={list ? '' : undefined}
                key={key}
              >
                {T.kinds[key]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {T.passage}
          <textarea name="text" rows={2} />
        </label>
        <label>
          {T.value}
          <input name="value" type="text" autocomplete="off" />
        </label>
        <label>
          {T.because}
          <textarea name="because" rows={2} />
        </label>
      </fieldset>
      <pre class="lines" tabindex={0}>
        {view.template}
      </pre>
      {start && (
        <p>
          <a class="send" href={start.replace('{yaml}', encodeURIComponent(view.template))}>
            {T.send}
          </a>
        </p>
      )}
    </details>
  );
}
