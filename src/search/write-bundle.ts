import { articleTokens } from './article-tokens.ts';
import type { BundleEntry } from './catalogue.ts';
import { normalise } from './french.ts';
import { cardFile, SEAL } from './layout.ts';
import type { Output } from './output.ts';
import {
  bundleFiles,
  type IndexedArticle,
  isPagefinds,
  type PagefindBundle,
  pagefindBundle,
} from './pagefind-bundle.ts';
import { resultCard } from './result-card.ts';
import { digestOf, madeFrom, readSeal, type Seal, tokensDigest } from './seal.ts';
import type { ArticleFacts, SearchableArticle } from './searchable.ts';

/** An article of a bundle, read when it is needed. */
export interface Member extends Pick<ArticleFacts, 'id' | 'key'> {
  read(): SearchableArticle;
}

export interface WrittenBundle extends BundleEntry {
  /** Folded word → in how many of its articles' text or title it stands. */
  readonly words: ReadonlyMap<string, number>;
}

/**
 * One bundle of Pagefind's in its folder, with the card of each article. Of what was published before,
 * everything is taken over that would come out the same.
 * @throws Failure `search-index`
 */
export async function writeBundle(
  name: string,
  members: readonly Member[],
  output: Output,
): Promise<WrittenBundle> {
  const before = sealBefore(output);
  if (before?.made === madeFrom(members) && keepAll(before, output)) return asWritten(name, before);
  const made = await makeBundle(name, members, before, output);
  for (const { path, content } of made.files) output.write(path, content);
  for (const path of made.kept) output.keep(path);
  writeCards(members, made.seal, before, output);
  output.write(SEAL, JSON.stringify(made.seal));
  return asWritten(name, made.seal);
}

const asWritten = (name: string, { meta, articles, words, counts }: Seal): WrittenBundle => ({
  name,
  meta,
  articles: articles.length,
  words: new Map((words === '' ? [] : words.split(' ')).map((word, at) => [word, counts[at] ?? 0])),
});

/** The seal of the bundle as published, if no byte of Pagefind's files has changed since. */
function sealBefore({ before }: Output): Seal | undefined {
  const seal = before === undefined ? undefined : readSeal(before);
  if (before === undefined || seal === undefined) return undefined;
  return digestOf(bundleFiles(before)) === seal.files ? seal : undefined;
}

function keepAll({ articles }: Seal, output: Output): boolean {
  const files = bundleFiles(output.before ?? '').map(({ path }) => path);
  const cards = articles.map(({ fragment }) => cardFile(fragment));
  return [SEAL, ...files, ...cards].every((path) => output.keep(path));
}

interface Made {
  readonly seal: Seal;
  /** Files with new content; names of files that are as they were. */
  readonly files: PagefindBundle['files'];
  readonly kept: readonly string[];
}

async function makeBundle(
  name: string,
  members: readonly Member[],
  before: Seal | undefined,
  output: Output,
): Promise<Made> {
  const counts = new Map<string, number>();
  const digest = tokensDigest();
  const indexed = members.map((member): IndexedArticle => {
    const article = member.read();
    countWords(article, counts);
    const tokens = articleTokens(article);
    digest.update(member.id).update('\0').update(tokens).update('\0');
    return { id: member.id, tokens };
  });
  const tokens = digest.digest('hex');
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const common = {
    made: madeFrom(members),
    tokens,
    words: sorted.map(([word]) => word).join(' '),
    counts: sorted.map(([, count]) => count),
  };
  const published = output.before === undefined || !before ? [] : bundleFiles(output.before);
  if (before?.tokens === tokens) {
    const fragments = before.articles.map(({ fragment }) => fragment);
    const seal = { ...common, files: before.files, meta: before.meta };
    return {
      seal: { ...seal, articles: sealed(members, fragments) },
      files: [],
      kept: published.map(({ path }) => path),
    };
  }
  const bundle = await pagefindBundle(name, indexed.length, (at) => indexed[at] ?? NOTHING);
  const same = unchanged(bundle.files, published);
  return {
    seal: {
      ...common,
      files: digestOf(bundle.files),
      meta: bundle.meta,
      articles: sealed(members, bundle.fragments),
    },
    files: bundle.files.filter(({ path }) => !same.has(path)),
    kept: [...same],
  };
}

const NOTHING: IndexedArticle = { id: '', tokens: '' };

/** Names of Pagefind's files hold a hash of their content, but for the few that belong to its version. */
function unchanged(files: PagefindBundle['files'], before: PagefindBundle['files']): Set<string> {
  const known = new Map(before.map(({ path, content }) => [path, Buffer.from(content)]));
  return new Set(
    files
      .filter(({ path, content }) => isPagefinds(path) && known.get(path)?.equals(content))
      .map(({ path }) => path),
  );
}

const sealed = (members: readonly Member[], fragments: readonly string[]): Seal['articles'] =>
  members.map(({ id, key }, at) => ({ id, key, fragment: fragments[at] ?? '' }));

function countWords({ title, paragraphs }: SearchableArticle, counts: Map<string, number>): void {
  const forms = new Set([title, ...paragraphs].flatMap((text) => normalise(text).split(' ')));
  forms.delete('');
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
}

function writeCards(
  members: readonly Member[],
  { articles }: Seal,
  before: Seal | undefined,
  output: Output,
): void {
  const known = new Map(before?.articles.map(({ fragment, key }) => [fragment, key]));
  articles.forEach(({ fragment, key }, at) => {
    const file = cardFile(fragment);
    if (known.get(fragment) === key && output.keep(file)) return;
    const member = members[at];
    if (member) output.write(file, JSON.stringify(resultCard(member.read())));
  });
}
