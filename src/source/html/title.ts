import type { Stated } from '../../model/captured.ts';

// « Titre - Le Journal », « Titre | Le Journal »
const TAIL = /\s+[-–—|•·]\s+[^-–—|•·]{2,60}$/u;

/** Words that name a part of a site, not the site. */
const SECTION = /^(?:actualités?|politique|économie|société|monde|sport|culture|accueil)$/iu;

/**
 * « Titre | L’Écho »: what stands behind the headline in `<title>` is the site, where nothing else states one and
 * an `<h1>` or the metadata say where the headline ends.
 */
export function titlePublisher(stated: readonly Stated[]): Stated[] {
  if (stated.some(({ field }) => field === 'publisher')) return [];
  const titles = stated.filter(({ field }) => field === 'title');
  const whole = titles.find(({ where }) => where === 'title')?.value;
  const tail = whole && TAIL.exec(whole);
  if (!tail || !titles.some(({ value }) => value === whole.slice(0, tail.index))) return [];
  const value = tail[0].replace(/^\s+\S\s+/, '').trim();
  if (!/^\p{Lu}/u.test(value) || SECTION.test(value)) return [];
  return [{ field: 'publisher', value, where: 'title' }];
}

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
