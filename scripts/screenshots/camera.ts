import type { Browser } from 'playwright-core';
import type { Specimen } from './specimens.ts';

export type Colours = 'light' | 'dark';

export interface Shot extends Pick<Specimen, 'shows'> {
  readonly address: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  /** How much of a page longer than the window is taken, in pixels; left out, the window. */
  readonly most?: number;
}

/** Takes one picture of a page whose fonts are there and whose search is done. */
export async function shoot(browser: Browser, shot: Shot): Promise<void> {
  const { address, file, width, height, colours, shows, most } = shot;
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: colours,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (shows !== undefined) await page.locator(shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  if (most !== undefined) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.min(most, Math.max(height, whole)) });
  }
  await page.screenshot({ path: file });
  await page.close();
}
