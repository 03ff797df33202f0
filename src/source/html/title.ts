import type { Stated } from '../../model/captured.ts';

// « Titre - Le Journal », « Titre | Le Journal »
const TAIL = /\s+[-–—|•·]\s+[^-–—|•·]{2,60}$/u;

/**
 * The title of a page: what its metadata call the headline, without the name of the site behind it.
 * An `<h1>` that the headline begins with is the headline itself.
 */
export function pageTitle(stated: readonly Stated[]): string | undefined {
  const titles = stated.filter(({ field }) => field === 'title');
  const heading = titles.find(({ where }) => where === 'h1')?.value;
  const [first] = titles;
  if (!first) return undefined;
  const value = first.value.replace(/\s+/g, ' ').trim();
  if (heading && value.startsWith(heading)) return heading;
  const site = stated.find(({ field }) => field === 'publisher')?.value;
  const isSites = first.where === 'title' || (site !== undefined && value.endsWith(site));
  return isSites ? value.replace(TAIL, '') : value;
}
