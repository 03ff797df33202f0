import { byMentions, head, type SiteContext } from '../context.ts';
import { DATA_VERSION } from '../data/article-data.ts';
import type { WrittenFile } from '../data/datapackage.ts';
import type { Field } from '../data/table.ts';
import { feedLinks } from '../feed-links.ts';
import { single } from '../kind.ts';
import { STRINGS } from '../strings/index.ts';
import { french } from '../typography.ts';
import { articleDataPath, dataPath, entityDataPath, PATHS } from '../urls.ts';
import type { FeedLink, Link, PageHead } from './page.ts';

/** What can be taken away, file by file. */
export interface DataPageView extends PageHead {
  readonly intro: string;
  readonly version: string;
  readonly use: readonly string[];
  readonly files: readonly DataFileView[];
  /** The file that describes the others: it cannot hold its own hash. */
  readonly package: Link & { readonly description: string };
  readonly examples: readonly Link[];
  readonly feeds: readonly FeedLink[];
}

export interface DataFileView extends Link {
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly fields: readonly Field[];
}

const T = STRINGS.data;

/** Lists the files below `donnees/` that were written, with their hashes. */
export const dataPage = single(PATHS.data, dataView);

function dataView(context: SiteContext): DataPageView {
  const { urls, written } = context;
  const page = head(context, { path: PATHS.data, title: T.title, description: T.description });
  return {
    ...page,
    intro: french(T.description),
    version: french(T.version(DATA_VERSION)),
    use: T.useText.map(french),
    files: written.map((one) => fileView(context, one)),
    package: {
      href: urls.href(dataPath('datapackage.json')),
      text: 'datapackage.json',
      description: french(T.files['datapackage.json'].description),
    },
    examples: examples(context),
    feeds: feedLinks(urls, PATHS.home),
  };
}

function fileView({ urls }: SiteContext, { file, bytes, sha256 }: WrittenFile): DataFileView {
  const { title, description } = T.files[file.name];
  return {
    href: urls.href(dataPath(file.name)),
    text: file.name,
    title: french(title),
    description: french(description),
    bytes,
    sha256,
    fields: (file.table?.fields ?? []).map((field) => {
      return { ...field, description: french(field.description) };
    }),
  };
}

/** The newest article, and whoever is named most. */
function examples({ archive, urls }: SiteContext): Link[] {
  const article = archive.articles[Math.max(0, archive.dated - 1)];
  const [entity] = byMentions(archive.entities);
  return [
    ...(article ? [{ href: urls.href(articleDataPath(article)), text: T.eachArticle }] : []),
    ...(entity ? [{ href: urls.href(entityDataPath(entity)), text: T.eachEntity }] : []),
  ];
}
