import { number, STRINGS } from '../../src/site/strings/index.ts';
import type { ReasonGroup, ReportView } from '../../src/site/views/report.ts';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('report');

const T = STRINGS.report;
const NO_INDEX = <meta name="robots" content="noindex" />;

export function render({ view, site }: PageData<'report'>) {
  return (
    <Layout site={site} page={view} kind="plain" extra={NO_INDEX}>
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{T.intro}</p>
      </header>
      <Counts view={view} />
      <section>
        <h2>{T.faults}</h2>
        <p>{view.faults.length === 0 ? T.noFaults : T.faultsIntro}</p>
        <Reasons groups={view.faults} />
      </section>
      {view.beside.length > 0 && (
        <section>
          <h2>{T.beside}</h2>
          <p>{T.besideIntro}</p>
          <Reasons groups={view.beside} />
        </section>
      )}
      <Duplicates view={view} />
      <Near view={view} />
      <Tables view={view} />
      <p>
        <a href={view.json}>{T.file}</a>
      </p>
    </Layout>
  );
}

function Counts({ view }: { readonly view: ReportView }) {
  const rows = [...view.counts, { name: T.total, ...view.total }];
  return (
    <section>
      <h2>{T.counts}</h2>
      <section class="scroll" tabindex={0} aria-label={T.counts}>
        <table class="counts">
          <thead>
            <tr>
              {T.columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, articles, duplicates, aside, in: all }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{number(all)}</td>
                <td>{number(articles)}</td>
                <td>{number(duplicates)}</td>
                <td>{number(aside)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="soft">{T.undated(view.undated)}.</p>
    </section>
  );
}

function Reasons({ groups }: { readonly groups: readonly ReasonGroup[] }) {
  return (
    <>
      {groups.map(({ code, reason, count, shown, more }) => (
        <details key={code} class="reason" open={count <= 10}>
          <summary>
            {reason} <span class="soft">({number(count)})</span>
          </summary>
          <ul>
            {shown.map(({ file, message }) => (
              <li key={file}>
                <code>{file}</code>{' '}
                <span class="soft" lang="en">
                  {message}
                </span>
              </li>
            ))}
          </ul>
          {more > 0 && <p class="soft">{T.more(more)}</p>}
        </details>
      ))}
    </>
  );
}

function Duplicates({ view: { duplicates } }: { readonly view: ReportView }) {
  if (duplicates.shown.length === 0) return null;
  return (
    <section>
      <h2>{T.duplicates}</h2>
      <p>{T.duplicatesIntro}</p>
      <ul>
        {duplicates.shown.map(({ file, of, article }) => (
          <li key={file}>
            <code>{file}</code> {T.repeats}{' '}
            {article ? <a href={article.href}>{article.text}</a> : <code>{of}</code>}
          </li>
        ))}
      </ul>
      {duplicates.more > 0 && <p class="soft">{T.more(duplicates.more)}</p>}
    </section>
  );
}

function Near({ view: { near } }: { readonly view: ReportView }) {
  if (near.shown.length === 0) return null;
  return (
    <section>
      <h2>{T.near}</h2>
      <p>{T.nearIntro}</p>
      <ul>
        {near.shown.map((group) => (
          <li key={group[0]?.href}>
            <ul>
              {group.map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {near.more > 0 && <p class="soft">{T.more(near.more)}</p>}
    </section>
  );
}

function Tables({ view }: { readonly view: ReportView }) {
  if (view.tables.length === 0) return null;
  return (
    <section>
      <h2>{T.tables}</h2>
      <p>{T.tablesIntro}</p>
      <ul>
        {view.tables.map(({ file, guessed, columns }) => (
          <li key={file}>
            <code>{file}</code> <span class="soft">({guessed ? T.guessed : T.written})</span>
            {STRINGS.colon}{' '}
            {columns.map(({ column, name }) => `${column} ← ${STRINGS.quoted(name)}`).join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
