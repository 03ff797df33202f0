import { STRINGS } from '../../src/site/strings.ts';
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
    </Layout>
  );
}
