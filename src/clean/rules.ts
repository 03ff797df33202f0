import type { Rule } from './page.ts';
import { adMark } from './rules/ad-mark.ts';
import { caption } from './rules/caption.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { crawlHeader } from './rules/crawl-header.ts';
import { followCall } from './rules/follow-call.ts';
import { latestNews } from './rules/latest-news.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { relatedHeadline } from './rules/related-headline.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { seeAlso } from './rules/see-also.ts';
import { slogan } from './rules/slogan.ts';
import { subscriberRubric } from './rules/subscriber-rubric.ts';

/** What is set apart, in this order: each rule sees what the ones above it left. */
export const RULES: readonly Rule[] = [
  crawlHeader,
  cookieNotice,
  adMark,
  seeAlso,
  followCall,
  photoCredit,
  repeatedTitle,
  caption,
  subscriberRubric,
  relatedHeadline,
  latestNews,
  slogan,
];
