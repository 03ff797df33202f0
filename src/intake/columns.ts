import type { Column, RowShape } from '../model/captured.ts';
import { fold } from '../text/fold.ts';

/** What an editor wrote about the columns of tables, by file. */
export type Columns = ReadonlyMap<string, RowShape['columns']>;

/**
 * Names that columns have in exports of press archives, scrapers and spreadsheets, folded, without marks
 * between words; the likeliest first.
 */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  text: words(
    'texte text contenu content corps body articlebody articletext texteintegral fulltext maintext plaintext contenttext contenthtml html article extrait description',
  ),
  title: words('titre title headline titrearticle intitule name'),
  date: words(
    'date datepublication datedepublication publicationdate published publishedat publisheddate datepublished pubdate dateparution datedeparution parution day jour createdat',
  ),
  author: words('auteur auteurs author authors authorname byline signature journaliste creator'),
  publisher: words(
    'journal publisher media publication newspaper outlet source sourcename site sitename editeur',
  ),
  url: words('url link lien adresse permalink canonicalurl sourceurl articleurl href'),
  id: words('id identifiant guid uuid articleid numero no'),
  language: words('langue language lang'),
};

/** A column without a name that tells holds the text when its cells are this long on average (UTF-16 units). */
const LONG = 200;

/**
 * Which column holds what: what an editor wrote, else by the names, else the text is where the cells are long.
 * @param header names of the columns, in order
 * @param rows some rows, cells in the order of the header
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): RowShape['columns'] {
  const folded = header.map((name) =>
    fold(name)
      .replace(/^.*\.(?=name$)/, (path) => path.replace('.', ''))
      .replace(/[^a-z0-9]/g, ''),
  );
  const taken = new Set<number>();
  const found: Partial<Record<Column, string>> = {};
  for (const [column, names] of Object.entries(NAMES) as [Column, readonly string[]][]) {
    const at = names
      .map((name) => folded.findIndex((one, at) => one === name && !taken.has(at)))
      .find((at) => at !== -1);
    const name = at === undefined ? undefined : header[at];
    if (at === undefined || name === undefined) continue;
    taken.add(at);
    found[column] = name;
  }
  const longest = found.text ?? longestColumn(header, rows, taken);
  return longest === undefined ? found : { ...found, text: longest };
}

function longestColumn(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): string | undefined {
  const means = header.map((_, at) => {
    const total = rows.reduce((sum, row) => sum + (row[at]?.length ?? 0), 0);
    return taken.has(at) ? 0 : total / Math.max(rows.length, 1);
  });
  const most = Math.max(0, ...means);
  return most >= LONG ? header[means.indexOf(most)] : undefined;
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
