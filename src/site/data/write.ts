import type { Outputs } from '../../model/outputs.ts';
import type { SiteContext } from '../context.ts';
import { articleDataPath, dataPath } from '../urls.ts';
import { dataPackage, type WrittenFile } from './datapackage.ts';
import { dataFiles } from './files.ts';

/**
 * Writes the files below `donnees/` that hold the whole archive, and the package that describes them. The data
 * of each article must have been written: what holds all of it is put together from there.
 * @returns the files but the package, with size and hash
 */
export function writeData(context: SiteContext, outputs: Outputs): WrittenFile[] {
  const written = dataFiles(context, (article) => outputs.read(articleDataPath(article))).map(
    (file): WrittenFile => {
      return { file, ...outputs.stream(dataPath(file.name), '', file.content()) };
    },
  );
  const description = JSON.stringify(dataPackage(context, written), null, 2);
  outputs.put(dataPath('datapackage.json'), '', `${description}\n`);
  return written;
}
