/**
 * `npm run compare`: the queries of `tests/search/queries.ts` over the invented archive, asked of this
 * project's search page and of Pagefind as it comes, both in Chromium, and of Lunr and MiniSearch; and
 * what each has to load for a first and a further query of a larger archive. Prints both as tables.
 *
 *   --articles N   size of the archive that is weighed (1000)
 *   --missed       below the tables, each query that this project's search answers otherwise than expected
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { askAll, open, type } from '../tests/e2e/search-page.ts';
import { FIXTURE_ARCHIVE, FIXTURE_IDS } from '../tests/search/fixture-archive.ts';
import { type Expectation, FIXTURE_QUERIES } from '../tests/search/queries.ts';
import { inventedArchive, ownSite, pagefindSite, textsOf } from './compare/archives.ts';
import { lunrFr, miniSearch, type Peer } from './compare/peers.ts';
import { askPagefind, serveMetered } from './compare/site.ts';

const OWN = 'Hémérothèque';
const PAGEFIND = 'Pagefind 1.6 as it comes';

/** Two ordinary nouns of the invented corpus each. */
const FIRST = 'loel sael';
const NEXT = 'lotiage mereur';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    missed: { type: 'boolean', default: false },
  },
});
const browser = await launchBrowser();
try {
  await compareAnswers(browser);
  await compareBytes(browser, Number(values.articles));
} finally {
  await browser.close();
}

/** Ids found, by engine, query by query. */
type Answers = ReadonlyMap<string, readonly (readonly string[])[]>;

async function compareAnswers(browser: Browser): Promise<void> {
  const all = Object.values(FIXTURE_QUERIES).flat();
  const queries = all.map(({ query }) => query);
  const texts = textsOf(FIXTURE_ARCHIVE, FIXTURE_IDS);
  const peers = [lunrFr(texts), miniSearch(texts)];
  const answers: Answers = new Map([
    [OWN, await own(browser, queries)],
    [PAGEFIND, await pagefind(browser, queries)],
    ...peers.map((peer): [string, readonly (readonly string[])[]] => [
      peer.name,
      queries.map((query) => peer.find(query)),
    ]),
  ]);
  print(`| queries answered exactly as expected | of | ${[...answers.keys()].join(' | ')} |`);
  print(`|---|---|${'---|'.repeat(answers.size)}`);
  let from = 0;
  for (const [topic, expected] of Object.entries(FIXTURE_QUERIES)) {
    print(row(topic, expected, from, answers));
    from += expected.length;
  }
  print(row('all', all, 0, answers));
  if (values.missed)
    all.forEach((expected, at) => {
      if (!isRight(expected, answers.get(OWN)?.[at])) print(`missed: ${expected.query}`);
    });
}

function row(topic: string, expected: readonly Expectation[], from: number, answers: Answers) {
  const right = [...answers.values()].map(
    (given) => expected.filter((one, at) => isRight(one, given[from + at])).length,
  );
  return `| ${topic} | ${expected.length} | ${right.join(' | ')} |`;
}

/** The articles expected and no other, in any order. */
function isRight({ finds }: Expectation, given: readonly string[] = []): boolean {
  const wanted = finds.map((id) => id.replace(/^~/, '')).toSorted();
  const found = [...new Set(given)].toSorted();
  return wanted.length === found.length && wanted.every((id, at) => id === found[at]);
}

async function own(browser: Browser, queries: readonly string[]): Promise<string[][]> {
  const folder = await ownSite(FIXTURE_ARCHIVE);
  const site = await serveMetered(folder);
  const page = await browser.newPage();
  await open(page, site.origin, '');
  const paths = await askAll(page, queries);
  await page.close();
  site.close();
  rmSync(folder, { recursive: true });
  return paths.map((found) => found.map((path) => path.replace(/^.*\/articles\/(.*)\/$/, '$1')));
}

async function pagefind(browser: Browser, queries: readonly string[]): Promise<string[][]> {
  const folder = await pagefindSite(textsOf(FIXTURE_ARCHIVE, FIXTURE_IDS));
  const site = await serveMetered(folder);
  const page = await browser.newPage();
  await page.goto(site.origin);
  const found = await askPagefind(page, site.origin, queries);
  await page.close();
  site.close();
  rmSync(folder, { recursive: true });
  return found.map((urls) => urls.map((url) => url.replaceAll('/', '')));
}

async function compareBytes(browser: Browser, count: number): Promise<void> {
  const archive = inventedArchive(count);
  const texts = textsOf(
    archive,
    archive.articles.map(({ id }) => id),
  );
  print(
    `\n| ${count} invented articles, kB compressed | first query | a further one |\n|---|---|---|`,
  );
  const page = await browser.newPage();
  const ownFolder = await ownSite(archive);
  const ownServer = await serveMetered(ownFolder);
  await open(page, ownServer.origin, `?q=${FIRST}`);
  const first = ownServer.sent();
  await type(page, NEXT);
  weigh(OWN, first, ownServer.sent());
  ownServer.close();
  const folder = await pagefindSite(texts);
  const server = await serveMetered(folder);
  await page.goto(server.origin);
  server.sent();
  await askPagefind(page, server.origin, [FIRST]);
  const firstOfPagefind = server.sent();
  await askPagefind(page, server.origin, [NEXT]);
  weigh(PAGEFIND, firstOfPagefind, server.sent());
  server.close();
  for (const peer of [lunrFr(texts), miniSearch(texts)] as readonly Peer[])
    weigh(`${peer.name}, without the texts to show`, peer.bytes, 0);
  for (const made of [ownFolder, folder]) rmSync(made, { recursive: true });
}

function weigh(name: string, first: number, next: number): void {
  print(`| ${name} | ${Math.round(first / 1000)} | ${Math.round(next / 1000)} |`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
