import type { Authority } from '../model/authority.ts';
import type { NameLink } from './cluster.ts';
import { entityKey, type LinkItem } from './link-item.ts';
import { parsePerson } from './person-name.ts';
import { skeleton } from './sounds.ts';
import { compareSurnames } from './surnames.ts';
import { MERGE, type Verdict } from './verdict.ts';
import { nameWords } from './words.ts';

/** Somebody whom the archive names in full. */
interface Bearer {
  readonly key: string;
  readonly surname: readonly string[];
  readonly articles: number;
  readonly never: readonly string[];
}

/** A person named in full in so many articles is whom a surname alone means; below, an editor is asked. */
const WELL_KNOWN = 3;

/** Named in so many times the articles of the next bearer, a person is whom the surname alone means. */
const MAIN = 10;

const ONLY_BEARER: Verdict = {
  weight: 0.92,
  rule: 'only-bearer',
  why: 'seule personne de l’archive qui porte ce nom',
};
const RARE_BEARER: Verdict = {
  weight: 0.7,
  rule: 'rare-bearer',
  why: 'seule personne de l’archive qui porte ce nom, mais peu d’articles la nomment',
};
const MAIN_BEARER: Verdict = {
  weight: 0.9,
  rule: 'main-bearer',
  why: 'la seule personne de ce nom dont l’archive parle souvent',
};
const SEVERAL_BEARERS: Verdict = {
  weight: 0.55,
  rule: 'several-bearers',
  why: 'plusieurs personnes de l’archive portent ce nom',
};

/**
 * Whom the articles mean that name somebody by the surname alone.
 * @param bare persons without a given name
 * @param whole persons with one
 * @param rootOf the key that a key was linked to
 */
export function linkSurnames(
  bare: readonly LinkItem[],
  whole: readonly LinkItem[],
  authority: Authority,
  rootOf: (key: string) => string,
): NameLink[] {
  const filed = new Map<string, Bearer[]>();
  for (const bearer of bearers(whole, authority, rootOf)) {
    const key = skeleton(bearer.surname.join(''));
    filed.set(key, [...(filed.get(key) ?? []), bearer]);
  }
  return bare.flatMap((item) => {
    const { surname } = parsePerson(item.name);
    const near = (filed.get(skeleton(surname.join(''))) ?? []).filter(
      (bearer) =>
        !isBarred(item, bearer) && compareSurnames(surname, bearer.surname).weight >= MERGE,
    );
    return linkTo(item, near);
  });
}

function linkTo(item: LinkItem, near: readonly Bearer[]): NameLink[] {
  const articles = new Map<string, number>();
  for (const bearer of near)
    articles.set(bearer.key, (articles.get(bearer.key) ?? 0) + bearer.articles);
  const [only, ...others] = [...articles].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (!only) return [];
  const verdict = only[1] >= WELL_KNOWN ? ONLY_BEARER : RARE_BEARER;
  if (others.length === 0) return [{ key: entityKey(item), to: only[0], verdict }];
  const next = others[0]?.[1] ?? 0;
  if (only[1] >= MAIN * next) {
    return [{ key: entityKey(item), to: only[0], verdict: MAIN_BEARER }];
  }
  return [only, ...others]
    .slice(0, 2)
    .map(([to]) => ({ key: entityKey(item), to, verdict: SEVERAL_BEARERS }));
}

function bearers(
  whole: readonly LinkItem[],
  authority: Authority,
  rootOf: (key: string) => string,
): Bearer[] {
  const known = authority
    .filter(({ kind }) => kind === 'person')
    .map((entry) => ({
      key: entityKey(entry),
      surname: parsePerson(entry.name).surname,
      articles: WELL_KNOWN,
      never: entry.never,
    }));
  const named = whole
    .filter(({ kind }) => kind === 'person')
    .map((item) => ({
      key: rootOf(entityKey(item)),
      surname: parsePerson(item.name).surname,
      articles: item.articles,
      never: [],
    }));
  return [...known, ...named];
}

const isBarred = (item: LinkItem, { never }: Bearer): boolean =>
  never.some((name) =>
    [item.name, item.id].some((own) => nameWords(own).join(' ') === nameWords(name).join(' ')),
  );
