import PostalMime from 'postal-mime';
import type { Stated } from '../model/captured.ts';
import { Failure } from '../text/failure.ts';
import { readHtml } from './html/html.ts';
import type { Reading } from './reading.ts';

/**
 * A page saved with all that belongs to it (MHTML, RFC 2557): its first HTML part is the page; pictures
 * and styles are left where they are. The headers say where and when it was saved.
 *
 * @throws Failure `mhtml-broken`, and those of `readHtml`
 */
export async function readMhtml(bytes: Uint8Array, file: string): Promise<Reading> {
  const mail = await PostalMime.parse(Uint8Array.from(bytes), { maxNestingDepth: 32 }).catch(
    (cause: unknown) => {
      throw broken(file, cause);
    },
  );
  const { html } = mail;
  if (!html) throw broken(file, undefined);
  const header = (name: string): string | undefined =>
    mail.headers.find(({ key }) => key === name)?.value.trim();
  const say = (field: Stated['field'], where: string, value: string | undefined): Stated[] =>
    value ? [{ field, value, where: `mhtml ${where}` }] : [];
  const page = readHtml(html, 'utf-8', file);
  return {
    ...page,
    stated: [
      ...page.stated,
      ...say('url', 'Snapshot-Content-Location', header('snapshot-content-location')),
      ...say('captured', 'Date', header('date')),
    ],
  };
}

function broken(file: string, cause: unknown): Failure {
  const message = 'no HTML page stands in this saved page (MHTML): save it again from the browser.';
  return new Failure('mhtml-broken', message, { file }, cause);
}
