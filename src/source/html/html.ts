import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Failure } from '../../text/failure.ts';
import type { Reading } from '../reading.ts';
import { underTitle } from '../reading.ts';
import { type DomNode, domText } from './dom-text.ts';
import { headerLines } from './header-lines.ts';
import { type PageDocument, pageStated } from './metadata.ts';
import { pageTitle } from './title.ts';

/** The DOM as the extractor wants it; linkedom's own types name a browser's. */
interface ParsedPage {
  readonly document: PageDocument & {
    readonly body: DomNode | null;
    readonly documentElement: DomNode | null;
  };
}

/** An extract shorter than this (UTF-16 units) from a page that has four times as much has missed the article. */
const SHORT = 400;

/**
 * The article of a page as text, and what the page says of itself. Only words are taken: nothing of the
 * page runs. Where the extractor finds no article, all words of the page go to our own cleaning.
 *
 * @param html the decoded page
 * @param encoding how it was decoded
 * @throws Failure `html-too-deep` when elements stand so deep in one another that no browser would show them
 */
export function readHtml(html: string, encoding: string, file: string): Reading {
  try {
    const document = parsed(html);
    const stated = pageStated(document);
    const root = document.body ?? document.documentElement;
    const whole = root ? domText(root) : '';
    const article = extract(document);
    const title = pageTitle(stated);
    if (article === undefined || (article.length < SHORT && whole.length > 4 * SHORT)) {
      return { text: underTitle(title, whole), encoding, stated, diagnostics: [unextracted] };
    }
    const header = headerLines(whole, article, title);
    const body = [...header, article].join('\n\n');
    const diagnostics = [extracted(body.length, whole.length)];
    return { text: underTitle(title, body), encoding, stated, diagnostics };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message =
      'the elements of this page stand too deep in one another to be read: save it again as text.';
    throw new Failure('html-too-deep', message, { file }, error);
  }
}

/** A fragment (`<p>…`, or words alone) gets a page around it: the parser would make its first element the document. */
function parsed(html: string): ParsedPage['document'] {
  const { document } = parseHTML(html) as unknown as ParsedPage;
  if (document.documentElement?.nodeName.toUpperCase() === 'HTML') return document;
  return (parseHTML(`<html><body>${html}</body></html>`) as unknown as ParsedPage).document;
}

/** The words of a fragment: a cell of a table, the content of a feed's item. */
export function fragmentText(html: string): string {
  const { document } = parseHTML(`<body>${html}</body>`) as unknown as ParsedPage;
  return document.body ? domText(document.body) : '';
}

/** A page so broken that the extractor stumbles is a page without an article: all its words are read. */
function extract(document: PageDocument): string | undefined {
  try {
    const parsed = new Readability<DomNode>(document as never, {
      serializer: (node) => node as unknown as DomNode,
    }).parse();
    const text = parsed?.content ? domText(parsed.content) : '';
    return text === '' ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const unextracted: Diagnostic = {
  code: 'html-whole-page',
  level: 'info',
  message: 'no article stands out in this page: all its words were read, and cleaned.',
};

const extracted = (kept: number, all: number): Diagnostic => ({
  code: 'html-extracted',
  level: 'info',
  message: `the article was taken out of its page: ${kept} of ${Math.max(kept, all)} characters; the page stands whole in the source.`,
});
