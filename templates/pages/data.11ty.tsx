import { number, STRINGS } from '../../src/site/strings/index.ts';
import type { DataFileView, DataPageView } from '../../src/site/views/data.ts';
import { Coded } from '../components/coded.tsx';
import { FeedList } from '../components/feeds.tsx';
import { Layout } from '../components/layout.tsx';
import { type PageData, paged } from '../components/paged.ts';

export const data = paged('data');

const T = STRINGS.data;

export function render({ view, site }: PageData<'data'>) {
  const description = <link rel="describedby" type="application/json" href={view.package.href} />;
  return (
    <Layout site={site} page={view} kind="plain" extra={description}>
      <header class="opening">
        <h1>{T.title}</h1>
        <p class="intro">{view.intro}</p>
      </header>
      <section>
        <h2>{T.use}</h2>
        {view.use.map((paragraph) => (
          <p key={paragraph}>
            <Coded text={paragraph} />
          </p>
        ))}
        <p>{view.version}</p>
      </section>
      {view.files.map((file) => (
        <File file={file} key={file.text} />
      ))}
      <section class="file">
        <h2>{T.files['datapackage.json'].title}</h2>
        <p>{view.package.description}</p>
        <p class="facts">
          <a href={view.package.href}>{view.package.text}</a>
        </p>
      </section>
      <Others view={view} />
    </Layout>
  );
}

function File({ file }: { readonly file: DataFileView }) {
  return (
    <section class="file">
      <h2>{file.title}</h2>
      <p>{file.description}</p>
      <p class="facts">
        <a href={file.href}>{file.text}</a> {number(file.bytes)} {T.bytes}, {T.hash}{' '}
        <code class="hash">{file.sha256}</code>
      </p>
      <Fields file={file} />
    </section>
  );
}

function Fields({ file }: { readonly file: DataFileView }) {
  if (file.fields.length === 0) return null;
  return (
    <details>
      <summary>{T.fieldsOf(file.text)}</summary>
      <dl class="fields">
        {file.fields.map(({ name, type, required, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {description}{' '}
              <span class="soft">
                ({T.types[type]}
                {!required && `, ${T.optional}`})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Others({ view }: { readonly view: DataPageView }) {
  return (
    <>
      <section>
        <h2>{T.each}</h2>
        <p>{T.eachText}</p>
        <ul>
          {view.examples.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{T.feeds}</h2>
        <p>{T.feedsText}</p>
        <p>
          <FeedList feeds={view.feeds} />
        </p>
      </section>
    </>
  );
}
