import { getDocumentProxy } from 'unpdf';
import type { Stated } from '../../model/captured.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { Failure } from '../../text/failure.ts';
import type { Reading } from '../reading.ts';
import { pageText, type TextItem } from './page-text.ts';

/** A longer document is a book, in pages. */
const MOST_PAGES = 2000;

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text layer of a PDF, page after page. Pictures of text are not read: a scan says so.
 * @throws Failure `pdf-password`, `pdf-broken`, `pdf-scanned`
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const document = await open(bytes, file);
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      pages.push(await textOf(document, number));
    }
    const empty = pages.flatMap((text, at) => (text.trim() === '' ? [at + 1] : []));
    if (empty.length === pages.length) throw scanned(pages.length, file);
    return {
      text: pages.filter((text) => text.trim() !== '').join('\n\n'),
      encoding: 'pdf',
      stated: await statedIn(document),
      diagnostics: [...pictures(empty), ...tooLong(document.numPages)],
    };
  } catch (error) {
    throw error instanceof Failure ? error : broken(error, file);
  } finally {
    await document.destroy();
  }
}

async function open(bytes: Uint8Array, file: string): Promise<Proxy> {
  try {
    // A copy: the library takes the buffer for its own.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    if ((error as Error).name !== 'PasswordException') throw broken(error, file);
    const message = 'this PDF is protected by a password: save a copy without it.';
    throw new Failure('pdf-password', message, { file }, error);
  }
}

async function textOf(document: Proxy, number: number): Promise<string> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return pageText(items.flatMap((item): TextItem[] => ('str' in item ? [item as TextItem] : [])));
}

/** The properties of a PDF are those of the file, not of the article: kept as notes. */
async function statedIn(document: Proxy): Promise<Stated[]> {
  const { info } = (await document.getMetadata()) as unknown as {
    info: Readonly<Record<string, unknown>>;
  };
  return ['Title', 'Author', 'CreationDate', 'Producer'].flatMap((key): Stated[] => {
    const value = info[key];
    if (typeof value !== 'string' || value.trim() === '') return [];
    return [{ field: 'note', value: `${key}: ${value.trim().slice(0, 500)}`, where: `pdf ${key}` }];
  });
}

function pictures(empty: readonly number[]): Diagnostic[] {
  if (empty.length === 0) return [];
  const shown = empty.slice(0, 10).join(', ');
  const message = `no text on page(s) ${shown}${empty.length > 10 ? '…' : ''}: pictures of text are not read.`;
  return [{ code: 'pdf-pages-without-text', level: 'warning', message }];
}

/** Told when a document has more pages than are read. */
export function tooLong(pages: number): Diagnostic[] {
  if (pages <= MOST_PAGES) return [];
  const message = `only the first ${MOST_PAGES} of ${pages} pages were read.`;
  return [{ code: 'pdf-too-long', level: 'warning', message }];
}

function scanned(pages: number, file: string): Failure {
  const message = `a scan: none of its ${pages} page(s) has a text layer. Run a text recognition (OCR) on it, and put the result here.`;
  return new Failure('pdf-scanned', message, { file });
}

function broken(cause: unknown, file: string): Failure {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new Failure(
    'pdf-broken',
    `this PDF cannot be read (${detail}): get it again.`,
    { file },
    cause,
  );
}
