import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { JsonScript } from '../../templates/components/json-script.tsx';
import { Title } from '../../templates/components/title.tsx';
import { xml } from '../../templates/components/xml.ts';

describe('JsonScript', () => {
  it('lets no text end the element', () => {
    const html = renderToString(<JsonScript data={{ a: '</script><b>&' }} />);
    expect(html).toBe(
      '<script type="application/ld+json">{"a":"\\u003c/script\\u003e\\u003cb\\u003e\\u0026"}</script>',
    );
  });
});

describe('Title', () => {
  it('puts a supplied title in brackets and escapes it', () => {
    expect(renderToString(<Title title={{ text: '<b>', supplied: true }} />)).toBe(
      '<span class="bracket">[</span>&lt;b><span class="bracket">]</span>',
    );
  });
});

describe('xml', () => {
  it('escapes signs and drops what XML does not allow', () => {
    expect(xml('a\u0001<b>\u0085 & "c" \ud800 d\u{1f600}')).toBe(
      'a&lt;b&gt; &amp; &quot;c&quot;  d\u{1f600}',
    );
  });
});
