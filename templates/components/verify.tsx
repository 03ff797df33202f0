import { STRINGS } from '../../src/site/strings/index.ts';
import type { ArticleView } from '../../src/site/views/article.ts';

const T = STRINGS.verify;

/** The hash of the source, made again: by a command anyone can run, and by the browser where it may. */
export function Verify({ source }: Pick<ArticleView, 'source'>) {
  const { href, address, sha256 } = source;
  return (
    <details
      class="verify"
      data-script="verifier"
      data-source={href}
      data-sha256={sha256}
      data-busy={T.busy}
      data-same={T.same}
      data-other={T.other}
      data-insecure={T.insecure}
      data-failed={T.failed}
    >
      <summary>{T.title}</summary>
      <p role="status" />
      <p>{T.byHand}</p>
      <pre tabindex={0}>{`curl -s ${address} | sha256sum`}</pre>
    </details>
  );
}
