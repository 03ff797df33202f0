import type { Format } from '../../model/captured.ts';

/** How a captured body is read, by the media type that its server gave and by how it begins; undefined for no text. */
export function formatOf(media: string, body: Uint8Array): Format | undefined {
  const type = media.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'application/pdf') return 'pdf';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown') return 'markdown';
  const head = Buffer.from(body.subarray(0, 512)).toString('latin1');
  if (/^\s*<(?:!doctype html|html)\b/i.test(head)) return 'html';
  return type === 'text/plain' ? 'text' : undefined;
}
