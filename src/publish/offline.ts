import { byCodeUnits } from '../text/code-units.ts';
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
  const kept: [path: string, line: string][] = [];
  let bytes = 0;
  for (const [path, file] of outputs.files) {
    if (LEFT_OUT.test(path)) continue;
    kept.push([path, `${file.sha256}  ${path}\n`]);
    bytes += file.bytes;
  }
  kept.sort(([a], [b]) => byCodeUnits(a, b));
  const list = kept.map(([, line]) => line).join('');
  const version = sha256(list);
  outputs.put('hors-ligne.txt', '', list);
  outputs.put('hors-ligne.json', '', `${JSON.stringify({ version, files: kept.length, bytes })}\n`);
}
