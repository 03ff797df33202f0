import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

/** No sandbox (root in a container), no talk with anyone's servers. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Fails with one line that says what to do when there is no browser; never skips. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: FLAGS });
