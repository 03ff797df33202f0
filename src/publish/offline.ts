import { sha256 } from '../text/hash.ts';
import type { Staging } from './staging.ts';

/** What a reader who keeps the archive does not need: data to take away, feeds, pictures for previews. */
const LEFT_OUT =
  /^(?:donnees\/(?!index\.html)|plan-du-site|robots\.txt|recherche\.xml|hors-ligne\.(?:js|json|txt)$)|(?:^|\/)(?:donnees\.json|flux(?:-rss)?\.(?:xml|json)|carte\.png)$/;

/**
 * Tells the service worker what makes up this very state of the site: `hors-ligne.txt` lists the files to
 * keep with their SHA-256, `hors-ligne.json` bears the hash of that list as the version, their number and size.
 */
export function writeOffline(outputs: Staging): void {
  const kept = [...outputs.files]
    .filter(([path]) => !LEFT_OUT.test(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = kept.map(([path, { sha256 }]) => `${sha256}  ${path}\n`).join('');
  const bytes = kept.reduce((sum, [, file]) => sum + file.bytes, 0);
  const version = sha256(list);
  outputs.put('hors-ligne.txt', '', list);
  outputs.put('hors-ligne.json', '', `${JSON.stringify({ version, files: kept.length, bytes })}\n`);
}
