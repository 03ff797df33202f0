import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Release } from '../model/release.ts';
import { Failure } from '../text/failure.ts';
import { refuseLinks } from '../text/links.ts';

const FOLDER = 'releases';

const releaseSchema = z.strictObject({
  version: z.literal(1),
  number: z.number().int().positive(),
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,60}$/),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      slug: z.string(),
      title: z.string(),
      date: z.string().nullable(),
      text: z.string(),
    }),
  ),
  entities: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  decisions: z.array(z.string()),
});

/**
 * The releases of an archive (`content/releases/<name>.json`), first to last.
 * @throws Failure `release-broken` when a file is not one, `release-number-twice`
 */
export function readReleases(contentDir: string): Release[] {
  const folder = join(contentDir, FOLDER);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const releases = files
    .filter((file) => file.endsWith('.json') && !file.startsWith('.'))
    .map((file) => readRelease(contentDir, `${FOLDER}/${file}`));
  const sorted = releases.sort((a, b) => a.number - b.number);
  for (const [index, { number, name }] of sorted.entries())
    if (sorted[index + 1]?.number === number)
      throw new Failure(
        'release-number-twice',
        `« ${name} » and « ${sorted[index + 1]?.name} » have the number ${number}: delete the one that was never published.`,
        { file: `${FOLDER}/${name}.json` },
      );
  return sorted;
}

function readRelease(contentDir: string, file: string): Release {
  refuseLinks(contentDir, file);
  try {
    const { version: _, ...release } = releaseSchema.parse(
      JSON.parse(readFileSync(join(contentDir, file), 'utf8')),
    );
    return release;
  } catch (cause) {
    const message =
      'this is no release, or it was changed by hand: take it back from the history, or delete it.';
    throw new Failure('release-broken', message, { file }, cause);
  }
}

/** Whether a release can bear this name: it is that of its file. */
export const isReleaseName = (name: string): boolean =>
  releaseSchema.shape.name.safeParse(name).success;

/**
 * Writes a release whole, an article a line, so that two can be compared by eye.
 * @returns its path below the content folder
 * @throws Failure `release-exists`: what was released is never written again
 */
export function writeRelease(contentDir: string, release: Release): string {
  const file = `${FOLDER}/${release.name}.json`;
  const path = join(contentDir, file);
  if (existsSync(path))
    throw new Failure('release-exists', 'there is a release of this name: choose another one.', {
      file,
    });
  mkdirSync(join(contentDir, FOLDER), { recursive: true });
  writeFileSync(`${path}.new`, releaseText(release));
  renameSync(`${path}.new`, path);
  return file;
}

function releaseText({ number, name, articles, entities, decisions }: Release): string {
  const lines = (values: readonly unknown[]) =>
    values.length === 0
      ? '[]'
      : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
  return `{"version":1,"number":${number},"name":${JSON.stringify(name)},
"articles":${lines(articles)},
"entities":${lines(entities)},
"decisions":${lines(decisions)}}
`;
}
