import { STRINGS } from '../../src/site/strings/index.ts';
import type { ArticleView } from '../../src/site/views/article.ts';
import type { DateView } from '../../src/site/views/date.ts';
import { Badge } from './badge.tsx';

const T = STRINGS.article;

/** Under the title: the date, how sure it is, and the ways into the apparatus. */
export function DateLine({ view }: { readonly view: ArticleView }) {
  return (
    <div class="dateline">
      <p class="date">
        <strong>{view.date.text}</strong> <Badge basis={view.date.basis} />
      </p>
      <Why date={view.date} />
      <a href={view.comparison}>{T.source}</a>
      <a href="#citer">{T.cite}</a>
      {view.setApart > 0 && <span class="soft">{T.setApart(view.setApart)}</span>}
    </div>
  );
}

function Why({ date }: { readonly date: DateView }) {
  return (
    <details class="why">
      <summary>{T.why}</summary>
      <div class="dossier">
        <p>
          {STRINGS.basisLong[date.basis]}
          {date.edtf && (
            <>
              {' '}
              {STRINGS.notation} <code>{date.edtf}</code>.
            </>
          )}
        </p>
        {date.because && <p>{STRINGS.labelled(T.because, date.because)}</p>}
        {date.evidence.length > 0 && (
          <>
            <h2>{T.evidence}</h2>
            <ul>
              {date.evidence.map(({ text, rule }) => (
                <li key={`${rule}${text}`}>
                  <q>{text}</q>{' '}
                  <span class="soft">
                    {T.rule} <code>{rule}</code>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        {date.rivals.length > 0 && (
          <>
            <h2>{T.rivals}</h2>
            <ul>
              {date.rivals.map(({ value, rule, why }) => (
                <li key={`${rule}${value}${why}`}>
                  <s>{value}</s> {why}{' '}
                  <span class="soft">
                    {T.rule} <code>{rule}</code>
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
