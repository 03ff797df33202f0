import type { Attribution } from '../../model/ledger.ts';
import type { Line } from '../line.ts';
import type { Finding, Page, Rule } from '../page.ts';

const NETWORKS =
  '(?:facebook|twitter|x|instagram|telegram|youtube|linkedin|whatsapp|tiktok|snapchat|pinterest|mastodon|bluesky|threads|dailymotion|odysee|vk|flipboard|google (?:news|actualites|actus)|les reseaux sociaux)';

// « Suivez RT en français surTelegram », « Suivez-nous sur Facebook et Twitter ! »
const FOLLOW = new RegExp(
  `(?:suivez|rejoignez|retrouvez)(?:[-\\s]nous|\\s+(.{2,60}?))?\\s+(?:aussi\\s+)?sur\\s*${NETWORKS}(?:(?:\\s*[,/&]\\s*|\\s+et\\s+)(?:sur\\s*)?${NETWORKS})*\\s*[.!:]*`,
  'y',
);

/** A call to follow somebody on a network; whom it names is the publisher, unless it is only « nous ». */
export const followCall: Rule = {
  name: 'follow-call',
  reason: 'appel à suivre un compte',
  find: ({ lines }: Page) => lines.flatMap((line) => findCall(line)),
};

function findCall(line: Line): Finding[] {
  if (line.words > 20) return [];
  FOLLOW.lastIndex = 0;
  const call = FOLLOW.exec(line.folded);
  if (!call) return [];
  return [
    { start: line.start, end: line.start + call[0].length, attributions: publisher(line, call) },
  ];
}

function publisher(line: Line, call: RegExpExecArray): Omit<Attribution, 'rule'>[] {
  const followed = call[1];
  if (followed === undefined || /^(?:-|nous|toute?s?|l'|notre|nos|les?|la)\b/.test(followed))
    return [];
  const start = line.start + call[0].indexOf(followed);
  const name = line.text.slice(start - line.start, start - line.start + followed.length);
  return [
    { role: 'publisher', name, basis: 'inferred', span: { start, end: start + name.length } },
  ];
}
