import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { knownCharset } from '../../source/charset.ts';
import { Failure } from '../../text/failure.ts';
import { LARGEST_SOURCE } from '../limits.ts';
import { type Headers, parseHeaders } from './headers.ts';

export interface Response {
  readonly status: number;
  /** Media type with its parameters, as the server wrote it. */
  readonly media: string;
  readonly charset?: string;
  readonly location: string;
  /** What the server sent as the page: transfer and content codings undone. */
  readonly body: Buffer;
}

/** An HTTP response as a crawler kept it; a Failure when it is none, or its codings cannot be undone. */
export function parseResponse(block: Buffer): Response | Failure {
  const { head, rest } = cutHead(block);
  const [first = '', ...lines] = head.split(/\r?\n/);
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1] ?? Number.NaN);
  if (Number.isNaN(status)) {
    return new Failure(
      'http-broken',
      `the captured answer does not begin as HTTP does (« ${first.slice(0, 40)} »): get it again.`,
    );
  }
  const headers = parseHeaders(lines);
  const media = headers.get('content-type') ?? '';
  const charset = knownCharset(/charset\s*=\s*["']?([^\s"';]+)/i.exec(media)?.[1]);
  try {
    const body = status < 300 ? decoded(rest, headers) : rest;
    return {
      status,
      media,
      location: headers.get('location') ?? '',
      body,
      ...(charset && { charset }),
    };
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return new Failure(
      'http-broken',
      `its compressed page cannot be unpacked (${detail}): get it again.`,
      {},
      cause,
    );
  }
}

/** Headers end at the first empty line, whichever line ends they have. */
function cutHead(block: Buffer): { head: string; rest: Buffer } {
  const ends = [['\r\n\r\n', 4] as const, ['\n\n', 2] as const]
    .map(([mark, length]) => ({ at: block.indexOf(mark), length }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  const { at, length } = ends[0] ?? { at: block.length, length: 0 };
  return { head: block.subarray(0, at).toString('latin1'), rest: block.subarray(at + length) };
}

function decoded(body: Buffer, headers: Headers): Buffer {
  // Many crawlers keep the header and undo the coding: what does not look coded is taken as it is.
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? dechunked(body) : body;
  const options = { maxOutputLength: LARGEST_SOURCE };
  switch (headers.get('content-encoding')?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return chunked[0] === 0x1f && chunked[1] === 0x8b ? gunzipSync(chunked, options) : chunked;
    case 'deflate':
      return (chunked[0] ?? 0) % 16 === 8
        ? inflateSync(chunked, options)
        : inflateRawSync(chunked, options);
    case 'br':
      return looksPlain(chunked) ? chunked : brotliDecompressSync(chunked, options);
    default:
      return chunked;
  }
}

const looksPlain = (body: Buffer): boolean =>
  /^\s*<(?:!doctype|html|\?xml)/i.test(body.subarray(0, 64).toString('latin1'));

/** RFC 9112, 7.1; a body that is not chunked after all stays as it is. */
function dechunked(body: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at);
    const size =
      end === -1
        ? undefined
        : /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, end).toString('latin1'))?.[1];
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    pieces.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
