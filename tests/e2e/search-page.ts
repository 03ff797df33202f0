import type { Page } from 'playwright-core';

/** What a reader sees on the search page once it has answered. */
export interface Seen {
  readonly status: string;
  readonly results: readonly SeenResult[];
}

interface SeenResult {
  readonly path: string;
  readonly title: string;
  /** The result says that another form of a name found it. */
  readonly byVariant: boolean;
  readonly excerpt: string;
  readonly marks: readonly string[];
}

/** Opens the search page at an address such as `?q=flynn`. */
export async function open(page: Page, base: string, query: string): Promise<Seen> {
  await page.goto(`${base}recherche/${query}`);
  return seen(page);
}

/** Types in place of what stands in the field, and waits for the answer. */
export async function type(page: Page, query: string): Promise<Seen> {
  await page.fill('#recherche-champ', query);
  return seen(page);
}

/** What stands there as soon as the page is no longer busy. */
export async function seen(page: Page): Promise<Seen> {
  await page.waitForSelector('#recherche-resultats[aria-busy="false"]');
  return page.evaluate(() => ({
    status: document.querySelector('[role=status]')?.textContent ?? '',
    results: [...document.querySelectorAll('.resultat')].map((result) => ({
      path: new URL(result.querySelector('a')?.href ?? '', location.href).pathname,
      title: result.querySelector('h2')?.textContent ?? '',
      byVariant: result.querySelector('.resultat-variante') !== null,
      excerpt: result.querySelector('.extract')?.textContent ?? '',
      marks: [...result.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    })),
  }));
}

/**
 * Asks many queries on an open search page, as fast as it answers.
 * @returns for each query the paths found, `~` before those found by a variant
 */
export function askAll(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('#recherche-champ');
    const results = document.querySelector('#recherche-resultats');
    const answers: string[][] = [];
    for (const query of all) {
      if (field === null || results === null) break;
      field.value = query;
      field.form?.requestSubmit();
      while (results.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve, 2));
      answers.push(
        [...results.querySelectorAll('.resultat')].map((result) => {
          const variant = result.querySelector('.resultat-variante') === null ? '' : '~';
          return variant + new URL(result.querySelector('a')?.href ?? '', location.href).pathname;
        }),
      );
    }
    return answers;
  }, queries);
}
