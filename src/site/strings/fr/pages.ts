import { spaced } from '../spacing.ts';
import { ABOUT } from './about.ts';
import { ARCHIVE } from './archive.ts';
import { ARTICLE } from './article.ts';
import { DATA } from './data.ts';
import { FRAME } from './frame.ts';
import { READING } from './reading.ts';
import { ARRIVALS, REASONS, REPORT } from './report.ts';
import { RGAA } from './rgaa.ts';

/** Every word of the pages, with the spaces that French wants. */
export const PAGES = spaced({
  ...FRAME,
  ...ARTICLE,
  ...ARCHIVE,
  ...ABOUT,
  ...READING,
  data: DATA,
  report: REPORT,
  arrivals: ARRIVALS,
  reasons: REASONS,
  rgaa: RGAA,
});
