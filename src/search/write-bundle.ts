import { indexedText } from './article-tokens.ts';
import type { BundleEntry } from './catalogue.ts';
import { cardFile, SEAL } from './layout.ts';
import type { Output } from './output.ts';
import { type IndexedArticle, type PagefindBundle, pagefindBundle } from './pagefind-bundle.ts';
import { resultCard } from './result-card.ts';
import { cardInputs, madeFrom, readSeal, type Seal, tokensDigest } from './seal.ts';
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
  const before = readSeal(output.published(SEAL));
  if (before?.made === madeFrom(members) && keepAll(before, output)) return asWritten(name, before);
  const { seal, files } = await makeBundle(name, members, before, output);
  for (const { path, content } of files) output.put(path, seal.tokens, content);
  seal.articles.forEach(({ fragment, key }, at) => {
    const file = cardFile(fragment);
    const member = members[at];
    const inputs = cardInputs(key);
    if (member && !output.keep(file, inputs))
      output.put(file, inputs, JSON.stringify(resultCard(member.read())));
  });
  output.put(SEAL, seal.made, JSON.stringify(seal));
  return asWritten(name, seal);
}

const asWritten = (name: string, { meta, articles, words, counts }: Seal): WrittenBundle => ({
  name,
  meta,
  articles: articles.length,
  words: new Map((words === '' ? [] : words.split(' ')).map((word, at) => [word, counts[at] ?? 0])),
});

function keepAll({ made, tokens, files, articles }: Seal, output: Output): boolean {
  return (
    files.every((path) => output.keep(path, tokens)) &&
    articles.every(({ fragment, key }) => output.keep(cardFile(fragment), cardInputs(key))) &&
    output.keep(SEAL, made)
  );
}

interface Made {
  readonly seal: Seal;
  /** None where those published before were kept. */
  readonly files: PagefindBundle['files'];
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
    const { tokens, words } = indexedText(member.read());
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    digest.update(member.id).update('\0').update(tokens).update('\0');
    return { id: member.id, tokens };
  });
  const tokens = digest.digest('hex');
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const sealed = (files: readonly string[], meta: string, fragments: readonly string[]): Seal => ({
    made: madeFrom(members),
    tokens,
    files,
    meta,
    articles: members.map(({ id, key }, at) => ({ id, key, fragment: fragments[at] ?? '' })),
    words: sorted.map(([word]) => word).join(' '),
    counts: sorted.map(([, count]) => count),
  });
  if (before?.tokens === tokens && before.files.every((path) => output.keep(path, tokens))) {
    const fragments = before.articles.map(({ fragment }) => fragment);
    return { seal: sealed(before.files, before.meta, fragments), files: [] };
  }
  const { files, meta, fragments } = await pagefindBundle(
    name,
    indexed.length,
    (at) => indexed[at] ?? NOTHING,
  );
  const names = files.map(({ path }) => path);
  return { seal: sealed(names, meta, fragments), files };
}

const NOTHING: IndexedArticle = { id: '', tokens: '' };
