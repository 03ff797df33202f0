import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page to look at, chosen for its kind. */
export interface Specimen {
  readonly name: string;
  /** Relative to the root of the site. */
  readonly path: string;
  /** What must be there before a picture is taken: search draws its results by script. */
  readonly shows?: string;
}

const ENTITY = '(?:personnes|organisations|lieux|autres)/(?!page/)[^/]+';

/** Every kind of page by its address. A site may lack some: a small archive has no second pages of lists. */
const KINDS: readonly (readonly [name: string, path: RegExp])[] = [
  ['home', /^$/],
  ['article', /^articles\/[^/]+-[0-9a-f]{8}\/$/],
  ['comparison', /^articles\/[^/]+\/source\/$/],
  ['list', /^articles\/$/],
  ['list-page', /^articles\/page\/\d+\/$/],
  ['list-year', /^articles\/\d{4}\/$/],
  ['list-month', /^articles\/\d{4}\/\d\d\/$/],
  ['list-undated', /^articles\/sans-date\/$/],
  ['persons', /^personnes\/$/],
  ['organisations', /^organisations\/$/],
  ['places', /^lieux\/$/],
  ['others', /^autres\/$/],
  ['person', /^personnes\/(?!page\/)[^/]+\/$/],
  ['place', /^lieux\/(?!page\/)[^/]+\/$/],
  ['entity-articles', new RegExp(`^${ENTITY}/page/\\d+/$`)],
  ['speech', new RegExp(`^${ENTITY}/paroles/$`)],
  ['concordance-date', new RegExp(`^${ENTITY}/concordance/$`)],
  ['concordance-before', new RegExp(`^${ENTITY}/concordance/avant/$`)],
  ['concordance-after', new RegExp(`^${ENTITY}/concordance/apres/$`)],
  ['pair', /^liens\/[^/]+\/$/],
  ['quotes-speaker', /^citations\/$/],
  ['quotes-date', /^citations\/par-date\/$/],
  ['quotes-article', /^citations\/par-article\/$/],
  ['chronology', /^chronologie\/$/],
  ['chronology-page', /^chronologie\/page\/\d+\/$/],
  ['network', /^reseau\/$/],
  ['network-page', /^reseau\/page\/\d+\/$/],
  ['shared', /^passages\/$/],
  ['method', /^methode\/$/],
  ['decisions', /^decisions\/$/],
  ['changes', /^decisions\/changements\/$/],
  ['tombstone', /^a\/[^/]+\/$/],
  ['report', /^rapport\/$/],
  ['offline', /^hors-ligne\/$/],
  ['data', /^donnees\/$/],
  ['accessibility', /^accessibilite\/$/],
  ['not-found', /^404\.html$/],
];

const DONE = '#recherche-resultats[aria-busy="false"]';

/**
 * Pages of each kind that a site has: of many the heaviest, where most can go wrong, and the lightest, which must
 * not look empty.
 * @param query a name that the site's search finds
 */
export function specimens(site: string, query: string): Specimen[] {
  const all = pagesOf(site);
  const found = KINDS.flatMap(([name, pattern]) => {
    const ofKind = all.filter(({ path }) => pattern.test(path)).sort((a, b) => a.size - b.size);
    const heaviest = ofKind.findLast(isPage);
    const lightest = ofKind.find(isPage);
    if (!heaviest || !lightest) return [];
    const small = lightest === heaviest ? [] : [{ name: `${name}-small`, path: lightest.path }];
    return [{ name, path: heaviest.path }, ...small];
  });
  const q = encodeURIComponent(query);
  return [
    ...found,
    { name: 'search', path: 'recherche/' },
    { name: 'search-results', path: `recherche/?q=${q}`, shows: `${DONE} .resultat` },
    { name: 'search-none', path: 'recherche/?q=xylolithique', shows: DONE },
  ];
}

interface HtmlFile {
  readonly file: string;
  readonly path: string;
  readonly size: number;
}

/** Not one of the old and short addresses that lead elsewhere, which no reader sees. */
const isPage = ({ file }: HtmlFile): boolean =>
  !readFileSync(file, 'utf8').includes('http-equiv="refresh"');

function pagesOf(site: string): HtmlFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, path: addressOf(site, file), size: statSync(file).size }));
}

const addressOf = (site: string, file: string): string =>
  file
    .slice(join(site, sep).length)
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
