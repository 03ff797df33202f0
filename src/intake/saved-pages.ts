// « Titre_files/ », « Titre_fichiers/ », « Titre-Dateien/ »: what a browser saves beside « Titre.html »
const COMPANION = /^(?<page>(?:.*\/)?[^/]+)[_-](?:files|fichiers|dateien)\//i;

/**
 * Tells which files a browser saved beside a page, frames of advertisements for instance: those in a folder
 * « Titre_files » when « Titre.html » stands beside it.
 * @param files all paths of the folder
 * @returns the page that a file belongs to, if it does
 */
export function companionsOf(files: readonly string[]): (file: string) => string | undefined {
  const pages = new Map(
    files.filter((file) => /\.x?html?$/i.test(file)).map((file) => [bare(file), file]),
  );
  return (file) => pages.get(COMPANION.exec(file)?.groups?.page ?? '\0');
}

const bare = (file: string): string => file.replace(/\.[^./]*$/, '');
