import type { Rule } from './page.ts';
import { actionRow } from './rules/action-row.ts';
import { adMark } from './rules/ad-mark.ts';
import { agencySignature } from './rules/agency-signature.ts';
import { archiveBanner } from './rules/archive-banner.ts';
import { authorBox } from './rules/author-box.ts';
import { breadcrumb } from './rules/breadcrumb.ts';
import { byline } from './rules/byline.ts';
import { callToReader } from './rules/call-to-reader.ts';
import { caption } from './rules/caption.ts';
import { comments } from './rules/comments.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { crawlHeader } from './rules/crawl-header.ts';
import { embed } from './rules/embed.ts';
import { fieldLabel } from './rules/field-label.ts';
import { followCall } from './rules/follow-call.ts';
import { gluedRow } from './rules/glued-row.ts';
import { latestNews } from './rules/latest-news.ts';
import { legalFooter } from './rules/legal-footer.ts';
import { listOfLinks } from './rules/list-of-links.ts';
import { menuRow } from './rules/menu-row.ts';
import { ornament } from './rules/ornament.ts';
import { pageFoot } from './rules/page-foot.ts';
import { pageHead } from './rules/page-head.ts';
import { paywall } from './rules/paywall.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { publicationLine } from './rules/publication-line.ts';
import { relatedHeadline } from './rules/related-headline.ts';
import { repeatedTitle } from './rules/repeated-title.ts';
import { runningHead } from './rules/running-head.ts';
import { seeAlso } from './rules/see-also.ts';
import { signature } from './rules/signature.ts';
import { siteSuffix } from './rules/site-suffix.ts';
import { slogan } from './rules/slogan.ts';
import { subscriberRubric } from './rules/subscriber-rubric.ts';
import { surrounding } from './rules/surrounding.ts';
import { tagList } from './rules/tag-list.ts';
import { teaserSeries } from './rules/teaser-series.ts';

/**
 * What is set apart, in this order: each rule sees what the ones above it left. These know their
 * defect by its own words, wherever it stands.
 */
export const EARLY_RULES: readonly Rule[] = [
  // what the capture added
  crawlHeader,
  fieldLabel,
  archiveBanner,
  runningHead,
  // what speaks to the reader
  cookieNotice,
  adMark,
  followCall,
  paywall,
  // what follows the article
  comments,
  legalFooter,
  // what surrounds it
  breadcrumb,
  menuRow,
  actionRow,
  gluedRow,
  tagList,
  // what is said about it
  photoCredit,
  byline,
  publicationLine,
  agencySignature,
];

/** These might take a headline for something else: they come when it is known. */
export const LATE_RULES: readonly Rule[] = [
  teaserSeries,
  latestNews,
  seeAlso,
  listOfLinks,
  callToReader,
  embed,
  repeatedTitle,
  siteSuffix,
  caption,
  signature,
  authorBox,
  subscriberRubric,
  relatedHeadline,
  slogan,
  // what is left of the page
  pageHead,
  pageFoot,
  surrounding,
  ornament,
];
