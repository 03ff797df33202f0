import { STRINGS } from '../../src/site/strings/index.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('offline');

const T = STRINGS.offline;

/** What a browser may keep of the archive, on request only. */
export function render({ view, site }: PageData<'offline'>) {
  return (
    <Layout site={site} page={view} kind="plain" extra={<script type="module" src={view.script} />}>
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      <div class="offline-words">
        {T.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div
        class="offline"
        data-worker={view.worker}
        data-state={view.state}
        data-size={T.size}
        data-going={T.going}
        data-done={T.done}
        data-failed={T.failed}
        data-kept={T.kept}
        data-forgotten={T.forgotten}
        data-insecure={T.insecure}
      >
        <p>
          <button type="button" disabled>
            {T.keepRead}
          </button>{' '}
          <button type="button" disabled>
            {T.keepAll}
          </button>{' '}
          <button type="button" disabled>
            {T.forget}
          </button>
        </p>
        <p role="status">{T.noScript}</p>
      </div>
    </Layout>
  );
}
