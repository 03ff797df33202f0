import { isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Stated } from '../model/captured.ts';
import { Failure } from '../text/failure.ts';
import { firstOf, type Reading, underTitle } from './reading.ts';
import { plainWords } from './row.ts';

/**
 * One `<outline>` of an OPML export: its note under its title. A subscription has an address and no
 * words of its own.
 * @throws Failure `opml-subscription`, `item-without-text`
 */
export function readOutline(xml: string, encoding: string, file: string): Reading {
  const outline = parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.find(isTag);
  const { text, title, _note: note, xmlUrl, htmlUrl, url, created } = outline?.attribs ?? {};
  if (xmlUrl && !note) {
    const message = `a subscription to ${xmlUrl} holds no article: save the feed itself beside this file.`;
    throw new Failure('opml-subscription', message, { file });
  }
  const say = (field: Stated['field'], where: string, value: string | undefined): Stated[] =>
    value?.trim() ? [{ field, value: value.trim(), where: `outline ${where}` }] : [];
  const heading = plainWords(title ?? text ?? '');
  const stated = [
    ...say('title', 'text', note ? heading : undefined),
    ...say('date', 'created', created),
    ...say('url', 'url', htmlUrl ?? url),
  ];
  const body = plainWords(note ?? text ?? title ?? '');
  if (body.trim() === '') {
    throw new Failure('item-without-text', 'this outline has neither text nor note.', { file });
  }
  return { text: underTitle(firstOf(stated, 'title'), body), encoding, stated, diagnostics: [] };
}
