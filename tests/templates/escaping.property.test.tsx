import { isTag, isText } from 'domhandler';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { JsonScript } from '../../templates/components/json-script.tsx';
import { Title } from '../../templates/components/title.tsx';
import { xml } from '../../templates/components/xml.ts';

// Words of a source, as a page, a script of data and a feed hold them: read back, they are the same words.

/** What would be markup, and anything else; HTML and XML themselves turn CR and NUL into other characters. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        '</script>',
        '<!--',
        ']]>',
        '&lt;',
        '&#60;',
        '{{',
        '`',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((pieces) => pieces.join('').replace(/[\r\u0000]/g, ''));

describe('any words', () => {
  it('stand in a page as they are', () => {
    fc.assert(
      fc.property(words, (text) => {
        const [span, ...rest] = parseDocument(
          renderToString(
            <p title={text} lang="fr">
              {text}
            </p>,
          ),
        ).children;
        expect(rest).toEqual([]);
        if (!span || !isTag(span)) throw new Error('no element');
        expect(span.attribs).toEqual({ title: text, lang: 'fr' });
        expect(span.children.every(isText)).toBe(true);
        expect(span.children.map((child) => (isText(child) ? child.data : '')).join('')).toBe(text);
      }),
    );
  });

  it('are one element as a title, supplied or not', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tags = renderToString(<Title title={{ text, supplied: true }} />).match(/<\/?\w+/g);
        expect(tags).toEqual(['<span', '</span', '<span', '</span']);
      }),
    );
  });

  it('come back from a script of data, which they never end', () => {
    fc.assert(
      fc.property(words, words, (key, text) => {
        const html = renderToString(<JsonScript data={{ [`k${key}`]: [text] }} />);
        const inside = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</script>'));
        expect(inside).not.toMatch(/[<>&]/);
        expect(JSON.parse(inside)).toEqual({ [`k${key}`]: [text] });
      }),
    );
  });

  it('come back from XML, but for what XML does not allow', () => {
    // XML 1.0, 2.2, and the signs that it discourages
    const allowed = (text: string): string =>
      text.replace(
        /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu,
        '',
      );
    fc.assert(
      fc.property(words, (text) => {
        const [element] = parseDocument(`<a b="${xml(text)}">${xml(text)}</a>`, {
          xmlMode: true,
        }).children;
        if (!element || !isTag(element)) throw new Error('no element');
        expect(allowed(element.attribs.b ?? '')).toBe(allowed(text));
        const inside = element.children.map((child) => (isText(child) ? child.data : '?')).join('');
        expect(inside).toBe(element.attribs.b);
        expect(allowed(inside)).toBe(inside);
      }),
    );
  });
});
