import { createReadStream } from 'node:fs';
import type { Stated } from '../../model/captured.ts';
import { Failure } from '../../text/failure.ts';
import type { NotTaken, Part, TakenOut } from '../arrivals.ts';
import { type ByteReader, byteReader } from '../bytes.ts';
import type { ContainerFile } from '../containers.ts';
import { LARGEST_SOURCE, tooLarge } from '../limits.ts';
import { matchesDigest } from './digest.ts';
import { gunzipped } from './gunzip.ts';
import { type Headers, parseHeaders } from './headers.ts';
import { parseResponse, type Response } from './http.ts';
import { formatOf } from './media.ts';

/** Records that hold something captured; the others tell of the capture (ISO 28500, 6). */
const CAPTURES = new Set(['response', 'resource', 'conversion', 'revisit']);

const PIECE = 4096;

/** A header is no longer, in bytes. */
const LONGEST_LINE = 64 * 1024;
const MOST_LINES = 1000;

interface WarcRecord {
  readonly headers: Headers;
  readonly size: number;
}

/**
 * Each capture of a WARC file (ISO 28500), plain or gzipped, read as a stream: pages, texts and PDFs are
 * sources; redirects, errors, revisits, pictures are told for what they are.
 */
export async function* captures({ path, file }: ContainerFile): AsyncGenerator<Part> {
  const reader = byteReader(await bytesOf(path));
  let number = 0;
  for (let record = await nextRecord(reader); record; record = await nextRecord(reader)) {
    const { headers, size } = record;
    number += 1;
    const type = headers.get('warc-type')?.toLowerCase() ?? '';
    if (!CAPTURES.has(type)) {
      await reader.skip(size);
      continue;
    }
    const address = addressOf(headers) ?? `record ${number}`;
    const key = `${address} ${headers.get('warc-date') ?? ''}`.trim();
    if (size > LARGEST_SOURCE) {
      await reader.skip(size);
      yield notTaken(key, tooLarge(size, file), true);
    } else yield capture(key, address, type, headers, await reader.take(size));
  }
}

/** The bytes of the records: where the file is a gzip, those that it holds. */
async function bytesOf(path: string): Promise<AsyncIterable<Buffer>> {
  // Small pieces: where a gzip is damaged, what its piece held before the damage is lost with it.
  const stream = createReadStream(path, { highWaterMark: PIECE });
  const head = createReadStream(path, { end: 1 });
  const first: Buffer[] = [];
  for await (const chunk of head) first.push(chunk as Buffer);
  const zipped = Buffer.concat(first).equals(Buffer.from([0x1f, 0x8b]));
  return zipped ? gunzipped(stream) : stream;
}

/** Reads to the next record and through its header; undefined at the end. */
async function nextRecord(reader: ByteReader): Promise<WarcRecord | undefined> {
  let first = await reader.line(LONGEST_LINE);
  while (first.bytes?.length === 0) first = await reader.line(LONGEST_LINE);
  if (first.bytes === null) return undefined;
  const version = first.bytes.toString('latin1');
  if (!/^WARC\/[01]\.\d+\s*$/.test(version)) {
    const message = `a record should begin here with « WARC/1.0 » or « WARC/1.1 », found « ${version.slice(0, 40)} »: the rest cannot be read.`;
    throw new Failure('warc-broken', message);
  }
  const headers = parseHeaders(await headerLines(reader));
  const size = Number(headers.get('content-length') ?? Number.NaN);
  if (Number.isSafeInteger(size) && size >= 0) return { headers, size };
  const message = 'a record does not say how long it is (Content-Length): the rest cannot be read.';
  throw new Failure('warc-broken', message);
}

async function headerLines(reader: ByteReader): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const { bytes } = await reader.line(LONGEST_LINE);
    if (bytes === null || bytes.length === 0 || lines.length === MOST_LINES) return lines;
    lines.push(bytes.toString('utf8'));
  }
}

const addressOf = (headers: Headers): string | undefined =>
  headers.get('warc-target-uri')?.replace(/^<|>$/g, '');

function capture(
  key: string,
  address: string,
  type: string,
  headers: Headers,
  block: Buffer,
): Part {
  const when = headers.get('warc-date') ?? '';
  if (type === 'revisit') {
    const first = headers.get('warc-refers-to-date') ?? 'an earlier capture';
    return notTaken(
      key,
      new Failure(
        'warc-revisit',
        `${address} was captured again on ${when} and had not changed since ${first}: nothing was kept of it here.`,
      ),
    );
  }
  if (!matchesDigest(block, headers.get('warc-block-digest'))) {
    const message = `the bytes of ${address} are not those of its digest: it was damaged after its capture. Get it again.`;
    return notTaken(key, new Failure('warc-digest', message), true);
  }
  const http = type === 'response' && /^https?:/i.test(address);
  const response = http ? parseResponse(block) : whole(headers.get('content-type') ?? '', block);
  if (response instanceof Failure) return notTaken(key, response, true);
  const failure = noPage(response, address, when);
  if (failure) return notTaken(key, failure);
  const format = formatOf(response.media, response.body);
  if (format !== undefined) return takenOut(key, address, when, headers, format, response);
  const what = response.media.split(';')[0]?.trim() || 'of an unknown kind';
  return notTaken(key, new Failure('beside-text', `${address} is no text (${what}).`));
}

/** A `resource` or `conversion` record is the thing itself, without HTTP. */
const whole = (media: string, body: Buffer): Response => ({
  status: 200,
  media,
  body,
  location: '',
});

/** What a server answers instead of a page. */
function noPage(
  { status, location }: Response,
  address: string,
  when: string,
): Failure | undefined {
  if (status >= 300 && status < 400) {
    const message = `${address} led on to ${location || 'another address'} on ${when}: it held no page.`;
    return new Failure('warc-redirect', message);
  }
  if (status >= 200 && status < 300) return undefined;
  const message = `${address} answered with the error ${status} on ${when}: there was no page.`;
  return new Failure('warc-http-error', message);
}

function takenOut(
  key: string,
  address: string,
  when: string,
  headers: Headers,
  format: TakenOut['format'],
  { body, charset }: Response,
): TakenOut {
  const say = (field: Stated['field'], name: string, value: string | undefined): Stated[] =>
    value ? [{ field, value, where: `warc ${name}` }] : [];
  const note = (name: string): Stated[] => {
    const value = headers.get(name.toLowerCase());
    return say('note', name, value && `${name}: ${value}`);
  };
  const stated = [
    ...say('url', 'WARC-Target-URI', address),
    ...say('captured', 'WARC-Date', when),
    ...note('WARC-Record-ID'),
    ...note('WARC-Payload-Digest'),
  ];
  return {
    key,
    bytes: body,
    format,
    stated,
    ...(charset && { charset }),
  };
}

const notTaken = (key: string, failure: Failure, fault = false): NotTaken => ({
  key,
  failure,
  fault,
});
