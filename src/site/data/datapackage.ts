import { slug } from '../../text/slug.ts';
import type { SiteContext } from '../context.ts';
import { STRINGS } from '../strings/index.ts';
import { PATHS } from '../urls.ts';
import { DATA_VERSION } from './article-data.ts';
import type { DataFile } from './files.ts';
import type { Table } from './table.ts';

/** A file as it was written. */
export interface WrittenFile {
  readonly file: DataFile;
  readonly bytes: number;
  readonly sha256: string;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** The description of the files (Frictionless Data Package 2.0), with their sizes and hashes. */
export function dataPackage(
  { settings, urls }: SiteContext,
  files: readonly WrittenFile[],
): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug(settings.title),
    title: settings.title,
    description: `${settings.description}\n\n${STRINGS.data.packageRights}`,
    homepage: urls.absolute(PATHS.data),
    version: DATA_VERSION,
    resources: files.map(resource),
  };
}

function resource({ file, bytes, sha256 }: WrittenFile): object {
  const { name, mediatype, table } = file;
  const { title, description } = STRINGS.data.files[name];
  const format = name.slice(name.lastIndexOf('.') + 1);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    // Articles stand in three forms: a name is unique in its package
    name: table?.name ?? name.replace('.', '-'),
    path: name,
    ...(table && { type: 'table' }),
    title,
    description,
    format,
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...(table && { schema: tableSchema(table) }),
  };
}

const tableSchema = ({ fields, primaryKey, foreignKeys }: Table): object => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields: fields.map(({ name, type, required, description }) => ({
    name,
    type,
    description,
    ...(required && { constraints: { required } }),
  })),
  primaryKey,
  ...(foreignKeys.length > 0 && {
    foreignKeys: foreignKeys.map(({ field, table, key }) => ({
      fields: [field],
      reference: { resource: table, fields: [key] },
    })),
  }),
});
