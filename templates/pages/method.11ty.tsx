import { number, STRINGS } from '../../src/site/strings/index.ts';
import type { MethodView } from '../../src/site/views/plain.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('method');

const T = STRINGS.method;

export function render({ view, site }: PageData<'method'>) {
  return (
    <Layout site={site} page={view} kind="plain">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">
          {T.description} {T.figures(view.articles, view.undated)}
        </p>
      </header>
      {T.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <section aria-labelledby="droits">
        <h2 id="droits">{T.rights}</h2>
        <p>{T.rightsText}</p>
        {view.whyKept.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {view.contact && <p>{STRINGS.labelled(T.contact, view.contact)}</p>}
      </section>
      <Rules view={view} />
    </Layout>
  );
}

function Rules({ view }: { readonly view: MethodView }) {
  if (view.rules.length === 0) return null;
  return (
    <section>
      <h2>{T.rulesTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{T.reason}</th>
            <th scope="col">{T.rule}</th>
            <th scope="col" class="number">
              {T.passages}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.rules.map(({ rule, reason, count }) => (
            <tr key={rule}>
              <td>{reason}</td>
              <td>
                <code>{rule}</code>
              </td>
              <td class="number">{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
