import type { Page } from 'playwright-core';

/** Everything that a page must not do. */
export interface Watch {
  /** Console errors and warnings, uncaught exceptions, CSP violations, failed or foreign requests. */
  readonly faults: string[];
}

/** Watches a page from before its first request. */
export function watch(page: Page, origin: string): Watch {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()} on ${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception on ${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:'))
      faults.push(`foreign request from ${page.url()}: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { faults };
}
