import { sha256 } from '../../../text/hash.ts';
import { type Member, zipped } from './zip.ts';

/** Says how a manifest writes a path (RFC 8493, 2.1.3): only what would end its line, and `%`, are escaped. */
const manifestPath = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));

/**
 * A BagIt bag (RFC 8493) in a ZIP: the payload below `data/`, then what describes it. It has no date,
 * for the build has no clock.
 * @param folder the one folder that holds all of it
 * @param info lines of `bag-info.txt`; the size of the payload is added
 */
export function bagged(
  folder: string,
  info: readonly (readonly [label: string, value: string])[],
  payload: Iterable<Member>,
): Iterable<Uint8Array> {
  return zipped(inFolder(folder, bag(info, payload)));
}

function* inFolder(folder: string, members: Iterable<Member>): Iterable<Member> {
  for (const { path, bytes } of members) yield { path: `${folder}/${path}`, bytes };
}

function* bag(
  info: readonly (readonly [label: string, value: string])[],
  payload: Iterable<Member>,
): Iterable<Member> {
  const manifest: string[] = [];
  let octets = 0;
  const declaration = text('bagit.txt', [
    'BagIt-Version: 1.0',
    'Tag-File-Character-Encoding: UTF-8',
  ]);
  yield declaration;
  for (const { path, bytes } of payload) {
    const member = { path: `data/${path}`, bytes };
    manifest.push(manifestLine(member));
    octets += bytes.length;
    yield member;
  }
  const oxum = ['Payload-Oxum', `${octets}.${manifest.length}`] as const;
  const tags = [
    declaration,
    text(
      'bag-info.txt',
      [...info, oxum].map(([label, value]) => `${label}: ${oneLine(value)}`),
    ),
    text('manifest-sha256.txt', manifest),
  ];
  yield* tags.slice(1);
  yield text('tagmanifest-sha256.txt', tags.map(manifestLine));
}

const manifestLine = ({ path, bytes }: Member): string => `${sha256(bytes)}  ${manifestPath(path)}`;

const text = (path: string, lines: readonly string[]): Member => ({
  path,
  bytes: Buffer.from(lines.map((line) => `${line}\n`).join('')),
});

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();
