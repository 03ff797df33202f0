import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('accessibility');

const T = STRINGS.accessibility;

export function render({ view, site }: PageData<'accessibility'>) {
  return (
    <Layout site={site} page={view} kind="plain">
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.description}</p>
      </header>
      {T.sections.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p hidden>
        <label>
          <input type="checkbox" id="sans-raccourci" /> {T.noShortcut}
        </label>
      </p>
      <Criteria />
    </Layout>
  );
}

function Criteria() {
  const { title, intro, columns, criteria } = STRINGS.rgaa;
  return (
    <section>
      <h2>{title}</h2>
      <p>{intro}</p>
      <section class="scroll" tabindex={0} aria-label={title}>
        <table class="criteria">
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ number, subject, state, how }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{subject}</td>
                <td>{state}</td>
                <td>{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
