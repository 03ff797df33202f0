import { STRINGS } from '../../src/site/strings/index.ts';
import type { ArticleView } from '../../src/site/views/article.ts';
import { AlsoIn, Outside } from './also-in.tsx';
import { Correct } from './correct.tsx';
import { Verify } from './verify.tsx';

const T = STRINGS.article;

/** At the end of an article: where it comes from, what was decided, how to cite it. */
export function Apparatus({ view }: { readonly view: ArticleView }) {
  return (
    <footer class="apparatus">
      <Source view={view} />
      <AlsoIn view={view.alsoIn} />
      <Named view={view} />
      <Decisions view={view} />
      <Cite view={view} />
    </footer>
  );
}

function Source({ view }: { readonly view: ArticleView }) {
  const { source, credits } = view;
  return (
    <section aria-labelledby="source">
      <h2 id="source">{T.source}</h2>
      <dl>
        {credits.map(({ role, name, basis }) => (
          <div key={`${role}${name}`}>
            <dt>{STRINGS.roles[role]}</dt>
            <dd>
              {name}
              {basis !== 'stated' && <span class="doubtful"> ({STRINGS.creditBasis[basis]})</span>}
            </dd>
          </div>
        ))}
        {source.url !== null && (
          <div>
            <dt>{T.origin}</dt>
            <dd>
              <Outside href={source.url} />
            </dd>
          </div>
        )}
        {source.captured !== null && (
          <div>
            <dt>{T.captured}</dt>
            <dd>{source.captured}</dd>
          </div>
        )}
        <div>
          <dt>{T.file}</dt>
          <dd>
            <code>{source.file}</code>
          </dd>
        </div>
        <div>
          <dt>{T.hash}</dt>
          <dd>
            <code class="hash">{source.sha256}</code>
          </dd>
        </div>
        <div>
          <dt>{T.swhid}</dt>
          <dd>
            <code class="hash">{source.swhid}</code>
          </dd>
        </div>
        <div>
          <dt>{T.size}</dt>
          <dd>
            {T.bytes(source.bytes)}, {source.encoding.toUpperCase()}
          </dd>
        </div>
        <div>
          <dt>{T.lasting}</dt>
          <dd>
            <a class="hash" href={view.lasting}>
              {view.lasting}
            </a>
          </dd>
        </div>
      </dl>
      <p>
        <a href={view.comparison}>{STRINGS.comparison.link}</a>
      </p>
      <p>
        <a href={source.href}>{T.openSource}</a>
      </p>
      <Verify source={source} />
      <p>
        <a href={view.data}>{STRINGS.data.asJson}</a>
      </p>
    </section>
  );
}

function Named({ view }: { readonly view: ArticleView }) {
  if (view.named.length === 0) return null;
  return (
    <section aria-labelledby="nommes">
      <h2 id="nommes">{T.named}</h2>
      <dl>
        {view.named.map(({ title, links }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <ul class="inline">
                {links.map(({ href, text }) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Decisions({ view }: { readonly view: ArticleView }) {
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{T.decisions}</h2>
      {view.decisions.length === 0 ? (
        <p class="soft">{T.noDecisions}</p>
      ) : (
        <ul>
          {view.decisions.map(({ field, what, because }) => (
            <li key={`${field}${what}`}>
              <strong>{STRINGS.labelled(field, what)}</strong>
              <span class="soft">{because}</span>
            </li>
          ))}
        </ul>
      )}
      <Correct view={view.correct} />
    </section>
  );
}

function Cite({ view }: { readonly view: ArticleView }) {
  const forms = [
    ['BibTeX', view.cite.bibtex],
    ['RIS', view.cite.ris],
    ['CSL-JSON', view.cite.cslJson],
  ] as const;
  return (
    <section aria-labelledby="citer">
      <h2 id="citer">{STRINGS.cite.title}</h2>
      <p class="iso">{view.cite.iso690}</p>
      {forms.map(([name, text]) => (
        <details key={name}>
          <summary>{name}</summary>
          <pre tabindex={0}>{text}</pre>
        </details>
      ))}
    </section>
  );
}
