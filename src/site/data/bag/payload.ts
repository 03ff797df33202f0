import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../../intake/walk.ts';
import { slug } from '../../../text/slug.ts';
import { containerOf, sourceStem } from '../../../text/source-names.ts';
import type { SiteContext } from '../../context.ts';
import { sourceBytes } from '../../source-files.ts';
import { STRINGS } from '../../strings/index.ts';
import { PATHS } from '../../urls.ts';
import { DATA_VERSION } from '../article-data.ts';
import { bagged } from './bag.ts';
import { type Member, MOST_MEMBERS } from './zip.ts';

/** Editor's files that are not about one article; what is not there is left out. */
const EDITORS_FILES = ['archive.yaml', 'withdrawn.yaml'];
/** Releases stay at home: they know titles of texts that were withdrawn since. */
const EDITORS_FOLDERS = ['authority'];

/** Members an article has at most: its source, its record, its corrections. */
const EACH = 3;

/** Half of what a ZIP holds: a record is longer than its source by what it says of it. */
const MOST_SOURCE_BYTES = 2 ** 29;

/** Whether the archive fits into one bag. */
export function fitsInBag({ archive: { articles } }: SiteContext): boolean {
  const bytes = articles.reduce((sum, { record }) => sum + record.source.bytes, 0);
  return articles.length * EACH < MOST_MEMBERS - 1000 && bytes < MOST_SOURCE_BYTES;
}

/**
 * The archive as its editor has it: untouched sources, records, decisions. What was withdrawn is not in
 * it: only articles of the archive are.
 * @throws Failure `source-changed`, as `sourceBytes`
 */
export function archiveBag(context: SiteContext): Iterable<Uint8Array> {
  const { settings, urls } = context;
  const info = [
    ['External-Identifier', urls.absolute('')],
    ['External-Description', `${settings.title}. ${settings.description}`],
    ['Internal-Sender-Identifier', urls.absolute(PATHS.data)],
    ['Internal-Sender-Description', STRINGS.data.packageRights],
    ['Bag-Software-Agent', `hemerotheque, ${STRINGS.data.title} ${DATA_VERSION}`],
  ] as const;
  return bagged(slug(settings.title), info, payload(context));
}

function* payload(context: SiteContext): Iterable<Member> {
  const { archive, contentDir, withdrawn } = context;
  // A container from which a text was withdrawn cannot be handed on: its other texts stand alone
  const held = new Set(withdrawn.map(({ file }) => file && containerOf(file)));
  const given = new Set<string>();
  for (const article of archive.articles) {
    const { file } = article.record.source;
    const container = containerOf(file);
    const whole = container !== undefined && !held.has(container);
    if (whole && !given.has(container)) yield* member(contentDir, `sources/${container}`);
    if (whole) given.add(container);
    else yield { path: pathOf(file), bytes: sourceBytes(contentDir, article) };
    yield* member(contentDir, `articles/${sourceStem(file)}.md`);
    yield* member(contentDir, `corrections/${sourceStem(file)}.yaml`);
  }
  for (const path of editorsFiles(contentDir)) yield* member(contentDir, path);
}

const pathOf = (file: string): string =>
  `sources/${containerOf(file) === undefined ? file : sourceStem(file)}`;

const editorsFiles = (contentDir: string): string[] => [
  ...EDITORS_FILES,
  ...EDITORS_FOLDERS.flatMap((folder) =>
    filesBelow(join(contentDir, folder))
      .filter(({ entry }) => entry.isFile())
      .map(({ path }) => `${folder}/${path}`),
  ),
];

function* member(contentDir: string, path: string): Iterable<Member> {
  const file = join(contentDir, path);
  if (existsSync(file)) yield { path, bytes: readFileSync(file) };
}
